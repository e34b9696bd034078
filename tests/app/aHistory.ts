import type { AddressBar } from '@/platform/location'

interface AHistory extends AddressBar {
  /** What was written, in order. */
  readonly writes: readonly (readonly [as: 'push' | 'replace', query: string])[]
  readonly entries: readonly string[]
  go(steps: number): void
}

/** A browser's history with an address bar, in memory. */
export function aHistory(first = ''): AHistory {
  const entries = [first]
  const writes: (readonly ['push' | 'replace', string])[] = []
  const listeners = new Set<() => void>()
  let place = 0
  return {
    writes,
    entries,
    query: () => entries[place] ?? '',
    write(query, as) {
      writes.push([as, query])
      if (as === 'replace') entries[place] = query
      else entries.splice(++place, Infinity, query)
    },
    onTravel(call) {
      listeners.add(call)
      return () => listeners.delete(call)
    },
    addressOf: (query) => `https://maps.example/${query}`,
    go(steps) {
      place = Math.min(Math.max(place + steps, 0), entries.length - 1)
      listeners.forEach((call) => call())
    },
  }
}
