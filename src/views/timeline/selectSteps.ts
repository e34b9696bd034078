import { at, type DatasetIndex } from '@/queries/indexDataset'
import type { Span } from '@/state/appState'
import { remember } from '@/state/remember'
import { selectIndex, selectSpan } from '@/state/selectors'

/** Which way "previous event" and "next event" can still go. */
export type Steps = 'both' | 'next' | 'previous' | 'none'

/** Told by binary search and the ends alone, for it is asked at every step of a scrub. */
export const selectSteps = remember([selectIndex, selectSpan] as const, (index, span): Steps => {
  if (!index || index.byTime.length === 0) return 'none'
  const [first, last] = span.mode === 'window' ? ranksInside(index, span) : [0, index.byTime.length - 1]
  const now = span.reached ?? Math.min(begunBy(index, span.to) - 1, last)
  const [hasNext, hasPrevious] = [now < last, now > first]
  return hasNext && hasPrevious ? 'both' : hasNext ? 'next' : hasPrevious ? 'previous' : 'none'
})

/** How many dated events have begun by the end of a day. */
function begunBy(index: DatasetIndex, day: number): number {
  let [low, high] = [0, index.byTime.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(index.startDay, at(index.byTime, middle)) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** First and last rank whose days meet the window; first beyond last where none does. */
function ranksInside(index: DatasetIndex, { from, to }: Span): readonly [number, number] {
  const last = begunBy(index, to) - 1
  const first = index.byTime.findIndex((event) => at(index.endDay, event) > from)
  return [first < 0 ? last + 1 : first, last]
}
