import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Issue } from '@/dataset/issue'
import type { Dataset } from '@/model/dataset'
import { type Axis, axisOf } from '@/queries/axisOf'
import { type DatasetIndex, indexDataset } from '@/queries/indexDataset'
import { exists } from '@/queries/standing'
import type { AddressFault, AppState, Span, Trouble } from './appState'
import { formatDays, spanAtEnd } from './span'

export type AppStore = StoreApi<AppState>

/** What an address asks for; every field is a difference from the default. */
export type Wish = Partial<Omit<AppState, 'loaded' | 'faults' | 'hovered' | 'play' | 'span'>> & {
  readonly span?: Partial<AppState['span']>
}

export const DEFAULT_DATASET = 'lima-2024'

const START: AppState = {
  datasetId: DEFAULT_DATASET,
  src: null,
  loaded: { status: 'loading' },
  faults: [],
  selection: null,
  hovered: null,
  span: { mode: 'so-far', from: 0, to: 0, reached: null },
  play: 'idle',
  speed: 1,
  off: new Set(),
  hiddenSigns: new Set(),
  hiddenGroups: new Set(),
  view: 'explore',
  pane: null,
  sourceOpen: false,
  sheet: null,
  dialog: null,
  theme: 'system',
  motion: 'system',
}

/** A store of one app; tests make their own. */
export function createAppStore(wish: Wish = {}): AppStore {
  const { span: _, ...rest } = wish
  return createStore<AppState>(() => ({ ...START, ...rest }))
}

/** What an address can set; a wish that leaves one out means its default. */
function viewOf(wish: Wish) {
  const { datasetId, src, off, hiddenSigns, hiddenGroups, view, pane, sourceOpen, theme } = {
    ...START,
    ...wish,
  }
  return { datasetId, src, off, hiddenSigns, hiddenGroups, view, pane, sourceOpen, theme }
}

/**
 * Applies a whole address: going back or forward. False when the dataset it names is not the one shown and has to be
 * read; then only what needs no dataset is applied.
 */
export function applyWish(store: AppStore, wish: Wish, faults: readonly AddressFault[]): boolean {
  const { loaded, datasetId, src } = store.getState()
  const view = viewOf(wish)
  const isShown = view.src === src && (src !== null || view.datasetId === datasetId)
  if (loaded.status !== 'ready' || !isShown) {
    store.setState({ ...view, play: 'idle' })
    return false
  }
  store.setState({ ...view, ...whatExists(loaded.index, loaded.axis, wish, faults), play: 'idle' })
  return true
}

function whatExists(index: DatasetIndex, axis: Axis | null, wish: Wish, faults: readonly AddressFault[]) {
  const known = wish.selection == null || exists(index, wish.selection)
  const unknown: readonly AddressFault[] = known
    ? []
    : [{ name: 'sel', value: wish.selection ?? '', reason: 'unknown-id' }]
  const { span, outOfAxis } = withinAxis(axis, wish.span)
  return {
    faults: [...faults, ...unknown, ...outOfAxis],
    selection: known ? (wish.selection ?? null) : null,
    span: spanAtEnd(axis, span),
  }
}

/** Takes a parsed dataset in, keeps of the wish what exists in it, and reports the rest as faults. */
export function showDataset(
  store: AppStore,
  dataset: Dataset,
  issues: readonly Issue[],
  wish: Wish,
  faults: readonly AddressFault[],
): void {
  const index = indexDataset(dataset)
  const axis = axisOf(index)
  store.setState({
    loaded: { status: 'ready', index, axis, issues },
    ...whatExists(index, axis, wish, faults),
    play: 'idle',
  })
}

/** A wish for days the axis does not show is a fault; the mode still applies. */
function withinAxis(
  axis: Axis | null,
  span: Wish['span'],
): { span: Partial<Span>; outOfAxis: readonly AddressFault[] } {
  const { from, to, ...rest } = span ?? {}
  if (to === undefined) return { span: rest, outOfAxis: [] }
  const first = from ?? to
  if (axis !== null && to >= axis.first && first <= axis.last) return { span: span ?? {}, outOfAxis: [] }
  return { span: rest, outOfAxis: [{ name: 't', value: formatDays(first, to), reason: 'bad-date' }] }
}

export function showTrouble(store: AppStore, trouble: Trouble): void {
  store.setState({ loaded: { status: 'failed', trouble }, selection: null, hovered: null, play: 'idle' })
}
