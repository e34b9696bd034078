import { type LandColumns, moveArc, spanOf, valueAt } from './landColumns'
import type { PathWriter } from './pathWriter'
import { nearestTurn } from './seam'
import type { WorldProjection } from './worldProjection'

/** An island may reach this far over the rim, degrees: all of Greenland on a map cut at 30° W (18°). */
const MOST_OVERHANG = 25

/**
 * Draws an island that the seam would slice whole instead, over the rim.
 * @param ring arc indexes; the ring's land must touch no other
 * @param near longitude from the centre to which the island's middle is brought nearest: 0 leaves it over the rim
 * that it is mostly inside of
 * @returns the longitude of its middle from the centre, degrees; null, and nothing done, when the ring goes round a
 * pole or reaches too far over the rim
 */
export function hangOver(
  ring: readonly number[],
  columns: LandColumns,
  projection: WorldProjection,
  near: number,
): number | null {
  const shifts: number[] = []
  let start: number | null = null
  let [end, west, east] = [0, Infinity, -Infinity]
  for (const index of ring) {
    const [first, past, step] = spanOf(columns, index)
    const lon = valueAt(columns.turned, first)
    const shift = start === null ? 0 : nearestTurn(lon, end) - lon
    start ??= lon
    shifts.push(shift)
    for (let at = first; at !== past; at += step) {
      end = valueAt(columns.turned, at) + shift
      west = Math.min(west, end)
      east = Math.max(east, end)
    }
  }
  // A ring round a pole ends one turn away from where it began.
  if (start === null || Math.abs(end - start) > 180) return null
  const middle = nearestTurn((west + east) / 2, near)
  const home = middle - (west + east) / 2
  if (Math.max(east + home - 180, -180 - west - home) > MOST_OVERHANG) return null
  for (const [i, index] of ring.entries()) {
    moveArc(columns, index < 0 ? ~index : index, (shifts[i] ?? 0) + home, projection)
  }
  return middle
}

/** Writes an arc that crosses the seam, in pieces that end on the rim. */
export function writeCutArc(
  columns: LandColumns,
  number: number,
  projection: WorldProjection,
  path: PathWriter,
): void {
  const [from, past] = spanOf(columns, number)
  const put = (write: PathWriter['moveTo'], turned: number, lat: number) => {
    const point = projection.turnedToPlane(turned, lat)
    write(point[0], point[1])
  }
  let shift = 0
  for (let at = from; at < past; at++) {
    const [lon, lat] = [valueAt(columns.turned, at), valueAt(columns.lats, at)]
    const side = Math.sign(lon + shift) * 180
    if (at > from && Math.abs(lon + shift) > 180) {
      const [beforeLon, beforeLat] = [valueAt(columns.turned, at - 1), valueAt(columns.lats, at - 1)]
      const rim = beforeLat + ((lat - beforeLat) * (side - shift - beforeLon)) / (lon - beforeLon)
      put(path.lineTo, side, rim)
      put(path.moveTo, -side, rim)
      shift -= side * 2
    }
    put(at === from ? path.moveTo : path.lineTo, lon + shift, lat)
  }
}
