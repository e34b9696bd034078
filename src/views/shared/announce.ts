type Listener = (text: string) => void

const listeners = new Set<Listener>()

/** Says one sentence to a screen reader, politely; the app has one live region and it is the last word that counts. */
export function announce(text: string): void {
  listeners.forEach((listener) => listener(text))
}

/** Hears what is announced; the answer stops it. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
