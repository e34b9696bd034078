import { parseDataset } from '@/dataset/parseDataset'
import { parseJson } from '@/dataset/parseJson'
import { fetchText } from '@/platform/fetchText'
import type { AddressFault } from '@/state/appState'
import { type AppStore, showDataset, showTrouble, type Wish } from '@/state/createAppStore'

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

/**
 * Reads, parses and shows a dataset, or shows in words why it can't be. Resolves when the state says which; a file that
 * comes after the reader has gone on to another is dropped.
 * @param parts what has to be there before it is shown
 */
export async function loadDataset(
  store: AppStore,
  wish: Wish,
  faults: readonly AddressFault[],
  parts: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const { datasetId, src } = store.getState()
  const address = datasetAddress(datasetId, src, document.baseURI)
  if (address === null) return showTrouble(store, { kind: 'foreign-address', address: src ?? datasetId })
  const [fetched] = await Promise.all([fetchText(address), parts])
  const now = store.getState()
  if (now.datasetId !== datasetId || now.src !== src) return undefined
  const shown = src ?? `data/${datasetId}.json`
  if (!fetched.ok) return showTrouble(store, { kind: 'unreachable', address: shown, status: fetched.status })
  const json = parseJson(fetched.text)
  const { dataset, issues } = json.ok ? parseDataset(json.json) : { dataset: null, issues: json.issues }
  if (dataset === null) return showTrouble(store, { kind: 'unreadable', address: shown, issues })
  showDataset(store, dataset, issues, wish, faults)
}
