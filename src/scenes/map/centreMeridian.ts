import { turnedLon, wrapLon } from './seam'

/** Meridians that cut little land: 30° W only Greenland and Antarctica, 169° W, in the Bering Strait, Antarctica alone. */
const OPEN_MERIDIANS: readonly number[] = [-30, -169]

/** How far the cut may move from the middle of the gap to reach one, in degrees and as a share of the gap. */
const MOST_SHIFT_DEGREES = 12
const MOST_SHIFT_SHARE = 0.25

/**
 * The centre of a map of these longitudes: the cut opposite to it runs through the middle of the widest gap
 * between neighbours round the globe, or along a meridian near that which crosses hardly any land. So the cut
 * never comes nearer to a position than a quarter of that gap.
 * @param lons degrees, any order, repeats allowed
 * @returns degrees in (-180, 180]; 0 when there are none
 */
export function centreMeridian(lons: readonly number[]): number {
  const sorted = [...new Set(lons.map(wrapLon))].sort((a, b) => a - b)
  const [first] = sorted
  if (first === undefined) return 0
  let start = first
  let widest = 0
  for (const [i, lon] of sorted.entries()) {
    const gap = (sorted[i + 1] ?? first + 360) - lon
    if (gap > widest) {
      widest = gap
      start = lon
    }
  }
  const middle = start + widest / 2
  const reach = Math.min(MOST_SHIFT_DEGREES, widest * MOST_SHIFT_SHARE)
  const open = OPEN_MERIDIANS.find((lon) => Math.abs(turnedLon(lon, middle)) <= reach)
  return wrapLon((open ?? middle) + 180)
}
