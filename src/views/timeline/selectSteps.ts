import { at, type DatasetIndex } from '@/queries/indexDataset'
import { switchedOn } from '@/queries/switchedOn'
import { remember } from '@/state/remember'
import { selectIndex, selectOutlook, selectSpan } from '@/state/selectors'

/** Which way "previous event" and "next event" can still go. */
export type Steps = 'both' | 'next' | 'previous' | 'none'

const selectMask = remember([selectIndex, selectOutlook] as const, (index, outlook) =>
  index ? switchedOn(index, outlook) : null,
)

/** The ranks of the dated events that no switch hides, in order of time. */
const selectRanks = remember([selectIndex, selectMask] as const, (index, on) =>
  index && on
    ? Int32Array.from(index.byTime, (_, rank) => rank).filter((rank) => on[at(index.byTime, rank)] === 1)
    : new Int32Array(),
)

/** Told by binary search and the ends alone, for it is asked at every step of a scrub. */
export const selectSteps = remember(
  [selectIndex, selectRanks, selectSpan] as const,
  (index, ranks, { mode, from, to, reached }): Steps => {
    if (!index || ranks.length === 0) return 'none'
    const begun = begunBy(index, ranks, to) - 1
    const isWindow = mode === 'window'
    const last = ranks[isWindow ? begun : ranks.length - 1] ?? -1
    const first = isWindow
      ? (ranks.find((rank) => at(index.endDay, at(index.byTime, rank)) > from) ?? last)
      : at(ranks, 0)
    const now = reached ?? ranks[begun] ?? -1
    const [hasNext, hasPrevious] = [now < last, now > first]
    return hasNext && hasPrevious ? 'both' : hasNext ? 'next' : hasPrevious ? 'previous' : 'none'
  },
)

/** How many of the events at these ranks have begun by the end of a day. */
function begunBy(index: DatasetIndex, ranks: Int32Array, day: number): number {
  let [low, high] = [0, ranks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(index.startDay, at(index.byTime, at(ranks, middle))) <= day) low = middle + 1
    else high = middle
  }
  return low
}
