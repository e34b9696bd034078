/** A file of this site as text, or why it could not be had. */
export type Fetched =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly status: number | null }

/** Reads one file. A network fault has no status; nothing is thrown. */
export async function fetchText(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    if (!response.ok) return { ok: false, status: response.status }
    return { ok: true, text: await response.text() }
  } catch {
    return { ok: false, status: null }
  }
}
