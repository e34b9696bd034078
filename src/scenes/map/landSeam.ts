import type { Point } from '../marks/point'
import { arcNumber, type LandArc, landArc } from './landArcs'
import { nearestTurn } from './seam'
import type { WorldProjection } from './worldProjection'

/** An island may reach this far over the rim, degrees: all of Greenland on a map cut at 30° W (18°). */
const MOST_OVERHANG = 25

/** An island drawn whole at the seam. */
export interface HungIsland {
  /** Its arcs anew, by number. */
  readonly arcs: ReadonlyMap<number, LandArc>
  /** The longitude of its middle, counted from the centre of the map, degrees. */
  readonly middle: number
}

/**
 * Draws an island that the seam would slice whole instead, over the rim.
 * @param ring arc indexes; the ring's land must touch no other
 * @param near longitude from the centre to which the island's middle is brought nearest: 0 leaves it over the rim
 * that it is mostly inside of
 * @returns null when the ring holds a pole or reaches too far over the rim
 */
export function hangOver(
  ring: readonly number[],
  arcs: readonly LandArc[],
  projection: WorldProjection,
  near: number,
): HungIsland | null {
  const shifts = new Map<number, number>()
  const all: number[] = []
  for (const index of ring) {
    const turned = arcs[arcNumber(index)]?.turned ?? []
    const travelled = index < 0 ? turned.toReversed() : turned
    const [first = 0] = travelled
    const shift = nearestTurn(first, all.at(-1) ?? first) - first
    shifts.set(arcNumber(index), shift)
    for (const lon of travelled) all.push(lon + shift)
  }
  const [start = 0, end = 0] = [all[0], all.at(-1)]
  // A ring round a pole ends one turn away from where it began.
  if (Math.abs(end - start) > 180) return null
  const [west, east] = [Math.min(...all), Math.max(...all)]
  const middle = (west + east) / 2
  const home = nearestTurn(middle, near) - middle
  if (Math.max(east + home - 180, -180 - west - home) > MOST_OVERHANG) return null
  const hung = new Map<number, LandArc>()
  for (const [number, shift] of shifts) {
    const { turned = [], lats = [] } = arcs[number] ?? {}
    hung.set(
      number,
      landArc(
        turned.map((lon) => lon + shift + home),
        lats,
        projection,
        true,
      ),
    )
  }
  return { arcs: hung, middle: middle + home }
}

/** A line that crosses the seam, in pieces that end on the rim, plane units. */
export function cutLine(arc: LandArc, projection: WorldProjection): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]]
  let shift = 0
  const put = (turned: number, lat: number) => pieces.at(-1)?.push(projection.turnedToPlane(turned, lat))
  for (const [i, lon] of arc.turned.entries()) {
    const lat = arc.lats[i] ?? 0
    const side = Math.sign(lon + shift)
    if (Math.abs(lon + shift) > 180) {
      const [beforeLon, beforeLat] = [arc.turned[i - 1] ?? lon, arc.lats[i - 1] ?? lat]
      const share = lon === beforeLon ? 0 : (side * 180 - shift - beforeLon) / (lon - beforeLon)
      const rim = beforeLat + (lat - beforeLat) * share
      put(side * 180, rim)
      pieces.push([])
      put(side * -180, rim)
      shift -= side * 360
    }
    put(lon + shift, lat)
  }
  return pieces
}
