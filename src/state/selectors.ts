import type { Ref } from '@/model/ref'
import { activityAt, type Activity, type Outlook } from '@/queries/activityAt'
import { citations } from '@/queries/citations'
import type { DatasetIndex } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { eventsAbout, relatedTo } from '@/queries/relatedTo'
import { isActive } from '@/queries/standing'
import { type TieSum, tieSums } from '@/queries/tieSums'
import type { AppState } from './appState'
import { remember } from './remember'

export const selectLoaded = (state: AppState) => state.loaded
export const selectIndex = (state: AppState): DatasetIndex | null =>
  state.loaded.status === 'ready' ? state.loaded.index : null
export const selectAxis = (state: AppState) => (state.loaded.status === 'ready' ? state.loaded.axis : null)
export const selectSelection = (state: AppState) => state.selection
export const selectHovered = (state: AppState) => state.hovered
export const selectSpan = (state: AppState) => state.span

/** The span and switches as queries take them. */
export const selectOutlook = remember(
  [
    selectSpan,
    (state: AppState) => state.off,
    (state: AppState) => state.hiddenSigns,
    (state: AppState) => state.hiddenGroups,
  ] as const,
  (span, off, hiddenSigns, hiddenGroups): Outlook => ({
    from: span.from,
    until: span.to + 1,
    reached: span.reached,
    off,
    hiddenSigns,
    hiddenGroups,
  }),
)

/** What is inside the outlook; null until a dataset is there. */
export const selectActivity = remember(
  [selectIndex, selectOutlook] as const,
  (index, outlook): Activity | null => (index ? activityAt(index, outlook) : null),
)

const NO_TIES: ReadonlyMap<Ref, TieSum> = new Map()

/** The ties of the outlook by ref. */
export const selectTies = remember(
  [selectIndex, selectActivity] as const,
  (index, activity): ReadonlyMap<Ref, TieSum> =>
    index && activity ? new Map(tieSums(index, activity).map((sum) => [sum.pair.ref, sum])) : NO_TIES,
)

/** Everything that stays at full strength beside the selection; null while nothing is selected. */
export const selectRelated = remember([selectIndex, selectSelection] as const, (index, selection) =>
  index && selection ? relatedTo(index, selection) : null,
)

const selectAbout = remember([selectIndex, selectSelection] as const, (index, selection) =>
  index && selection ? eventsAbout(index, selection) : [],
)

/** "N of M events", and how many of the N are about the selection. */
export const selectCounts = remember(
  [selectIndex, selectActivity, selectAbout] as const,
  (index, activity, about) => ({
    active: activity?.count ?? 0,
    all: index?.events.length ?? 0,
    about: about.filter((i) => activity?.events[i] === 1).length,
  }),
)

export const selectCitations = remember([selectIndex] as const, (index) => (index ? citations(index) : null))
export const selectLegendCounts = remember([selectIndex] as const, (index) =>
  index ? legendCounts(index) : null,
)

/** Whether what is selected lies outside the current outlook. */
export const selectIsOutside = (state: AppState): boolean => {
  const [index, activity] = [selectIndex(state), selectActivity(state)]
  if (!index || !activity || !state.selection) return false
  return !isActive(index, activity, selectTies(state), state.selection)
}
