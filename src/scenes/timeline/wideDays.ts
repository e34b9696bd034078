import { meets } from '@/model/time/extent'
import type { Axis } from '@/queries/axisOf'
import { at, type DatasetIndex } from '@/queries/indexDataset'

/** What lasts longer is a span, not days to be read one by one. */
const LONGEST_DAYS = 7

/**
 * The days that ask for a wide column, 1 each, from the axis's first day on: those on which a dated event or claim
 * lies, those of the venue's calendar where that differs, and one neighbour on each side. O(events + days).
 */
export function wideDays(index: DatasetIndex, axis: Axis): Uint8Array {
  const wide = new Uint8Array(axis.last - axis.first + 1)
  const widen = (start: number, end: number) => {
    if (end - start > LONGEST_DAYS) return
    for (let day = Math.max(start, axis.first); day < Math.min(end, axis.last + 1); day++)
      wide[day - axis.first] = 1
  }
  const withNeighbours = (start: number, end: number) => {
    if (end - start > LONGEST_DAYS) return
    for (const [from, until] of [
      [start, end],
      [start - 1, start],
      [end, end + 1],
    ] as const)
      widen(from, until)
  }
  for (const position of index.byTime) {
    withNeighbours(at(index.startDay, position), at(index.endDay, position))
    const venue = index.events[position]?.when.venueLocal?.extent
    if (venue && venue.start !== null && venue.end !== null) widen(venue.start, venue.end)
  }
  for (const { content } of index.dataset.claims.values()) {
    const { extent } = content.when
    if (extent === null || extent.start === null || extent.end === null) continue
    if (meets(extent, axis.first, axis.last + 1)) withNeighbours(extent.start, extent.end)
  }
  return wide
}
