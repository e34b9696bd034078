/** The address bar. */
export interface AddressBar {
  query(): string
  /** Another entry to come back to, or the same entry put right. */
  write(query: string, as: 'push' | 'replace'): void
  /** Calls when the reader goes back or forward; the answer stops it. */
  onTravel(call: () => void): () => void
  /** The full address with another query. */
  addressOf(query: string): string
}

export function createAddressBar(): AddressBar {
  const addressOf = (query: string) => `${location.origin}${location.pathname}${query}`
  return {
    query: () => location.search,
    write(query, as) {
      if (as === 'push') history.pushState(null, '', addressOf(query))
      else history.replaceState(null, '', addressOf(query))
    },
    onTravel(call) {
      addEventListener('popstate', call)
      return () => removeEventListener('popstate', call)
    },
    addressOf,
  }
}
