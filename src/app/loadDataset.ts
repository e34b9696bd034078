import { parseDataset } from '@/dataset/parseDataset'
import { parseJson } from '@/dataset/parseJson'
import type { AddressFault } from '@/state/appState'
import { type AppStore, showDataset, showTrouble, type Wish } from '@/state/createAppStore'
import type { fetchDataset } from './fetchDataset'

/**
 * Reads, parses and shows a dataset, or shows in words why it can't be. Resolves when the state says which; a file that
 * comes after the reader has gone on to another is dropped.
 * @param file the dataset's file on its way; null: its address leaves this origin
 * @param parts what has to be there before it is shown
 */
export async function loadDataset(
  store: AppStore,
  wish: Wish,
  faults: readonly AddressFault[],
  file: ReturnType<typeof fetchDataset>,
  parts?: Promise<unknown>,
): Promise<void> {
  const { datasetId, src } = store.getState()
  if (file === null) return showTrouble(store, { kind: 'foreign-address', address: src ?? datasetId })
  const [fetched] = await Promise.all([file, parts])
  const now = store.getState()
  if (now.datasetId !== datasetId || now.src !== src) return undefined
  const shown = src ?? `data/${datasetId}.json`
  if (!fetched.ok) return showTrouble(store, { kind: 'unreachable', address: shown, status: fetched.status })
  const json = parseJson(fetched.text)
  const { dataset, issues } = json.ok ? parseDataset(json.json) : { dataset: null, issues: json.issues }
  if (dataset === null) return showTrouble(store, { kind: 'unreadable', address: shown, issues })
  showDataset(store, dataset, issues, wish, faults)
}
