import { type Fetched, fetchText } from '@/platform/fetchText'

/** The address of a dataset: a named one of this site, or `?src=` if that stays on this origin; null if it does not. */
export function datasetAddress(datasetId: string, src: string | null, base: string): string | null {
  if (src === null) return new URL(`data/${datasetId}.json`, base).href
  try {
    const address = new URL(src, base)
    return address.origin === new URL(base).origin ? address.href : null
  } catch {
    return null
  }
}

/** Asks for a dataset's file; null: its address leaves this origin. */
export function fetchDataset(datasetId: string, src: string | null): Promise<Fetched> | null {
  const address = datasetAddress(datasetId, src, document.baseURI)
  return address === null ? null : fetchText(address)
}
