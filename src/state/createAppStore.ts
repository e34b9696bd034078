import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Issue } from '@/dataset/issue'
import type { Dataset } from '@/model/dataset'
import { formatDay } from '@/model/time/day'
import { type Axis, axisOf } from '@/queries/axisOf'
import { type DatasetIndex, indexDataset } from '@/queries/indexDataset'
import { exists } from '@/queries/standing'
import type { AddressFault, AppState, Span, Trouble } from './appState'
import { spanAtEnd } from './span'

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
  sheet: 'peek',
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

/** Applies a whole address to the dataset that is shown: going back or forward. False when none is shown. */
export function applyWish(store: AppStore, wish: Wish, faults: readonly AddressFault[]): boolean {
  const { loaded } = store.getState()
  if (loaded.status !== 'ready') return false
  store.setState({ ...viewOf(wish), ...whatExists(loaded.index, loaded.axis, wish, faults), play: 'idle' })
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
  if (to === undefined || axis === null) return { span: rest, outOfAxis: [] }
  if (to >= axis.first && (from ?? to) <= axis.last)
    return { span: { ...rest, to, ...(from === undefined ? {} : { from }) }, outOfAxis: [] }
  return { span: rest, outOfAxis: [{ name: 't', value: formatDay(to), reason: 'bad-date' }] }
}

export function showTrouble(store: AppStore, trouble: Trouble): void {
  store.setState({ loaded: { status: 'failed', trouble }, selection: null, hovered: null, play: 'idle' })
}
