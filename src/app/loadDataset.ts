import { parseDataset } from '@/dataset/parseDataset'
import { toIssue } from '@/dataset/issue'
import type { JsonResult } from '@/dataset/parseJson'
import type { AddressFault } from '@/state/appState'
import { type AppStore, showDataset, showTrouble, type Wish } from '@/state/createAppStore'
import { loadIssueWords } from './IssueWords'
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
  const isOvertaken = () => {
    const now = store.getState()
    return now.datasetId !== datasetId || now.src !== src
  }
  if (isOvertaken()) return undefined
  const shown = src ?? `data/${datasetId}.json`
  if (!fetched.ok) return showTrouble(store, { kind: 'unreachable', address: shown, status: fetched.status })
  const json = await toJson(fetched.text)
  const { dataset, issues } = json.ok ? parseDataset(json.json) : { dataset: null, issues: json.issues }
  if (issues.some(({ severity }) => severity === 'error')) {
    await loadIssueWords()
    if (isOvertaken()) return undefined
  }
  if (dataset === null) return showTrouble(store, { kind: 'unreadable', address: shown, issues })
  showDataset(store, dataset, issues, wish, faults)
}

/** Reads a text as JSON; what finds the place of a fault is loaded only when there is one. */
async function toJson(text: string): Promise<JsonResult> {
  try {
    const json: unknown = JSON.parse(text)
    return { ok: true, json }
  } catch {
    const found = await import('@/dataset/parseJson').catch(() => null)
    return found?.parseJson(text) ?? { ok: false, issues: [toIssue('format.not-json', [])] }
  }
}
