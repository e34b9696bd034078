/** Puts text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Offers a text as a file to keep. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Calls once after a while; the answer cancels. */
export function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Calls once, when the reader first moves, presses, types or comes to something. */
export function onFirstSign(call: () => void): void {
  const stop = new AbortController()
  const heed = () => {
    stop.abort()
    call()
  }
  for (const sign of SIGNS_OF_LIFE)
    window.addEventListener(sign, heed, { signal: stop.signal, passive: true })
}

/** Resolves when the faces of the interface can be measured and drawn. A face that fails leaves the fallback. */
export async function fontsReady(faces: readonly string[]): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)))
}
