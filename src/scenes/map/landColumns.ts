import type { LandTopology } from './landTopology'
import { nearestTurn, turnedLon } from './seam'
import type { WorldProjection } from './worldProjection'

/** All positions of all arcs of a topology, one after the other, in its order and direction. */
export interface LandColumns {
  /** Where each arc begins, and at the end how many positions there are: arc n holds `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array
  /** Longitudes from the centre of the map, counted on past ±180 within an arc, degrees. */
  readonly turned: Float64Array
  readonly lats: Float64Array
  /** Plane units. Where an arc is cut, some lie outside the world. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** 1 for an arc that crosses or touches the seam, so that it may not be drawn as it is. */
  readonly isCut: Uint8Array
}

/** The number of an arc, whichever way it is travelled: `~5` is arc 5 backwards. */
export const arcNumber = (index: number): number => (index < 0 ? ~index : index)

/** A value of a column; the caller counts within `starts`. */
export const valueAt = (column: Float64Array | Int32Array | Uint8Array, at: number): number => column[at] ?? 0

/** The positions of an arc in the direction of travel: the first, the one past the last, and the step. */
export function spanOf(
  columns: LandColumns,
  index: number,
): readonly [first: number, past: number, step: 1 | -1] {
  const number = arcNumber(index)
  const [from, to] = [valueAt(columns.starts, number), valueAt(columns.starts, number + 1)]
  return index < 0 ? [to - 1, from - 1, -1] : [from, to, 1]
}

/** Draws an arc anew after its longitudes have been moved by so many degrees, over the rim if need be. */
export function moveArc(
  columns: LandColumns,
  number: number,
  degrees: number,
  projection: WorldProjection,
): void {
  const [from, past] = spanOf(columns, number)
  for (let at = from; at < past; at++) {
    const lon = valueAt(columns.turned, at) + degrees
    const point = projection.turnedToPlane(lon, valueAt(columns.lats, at))
    columns.turned[at] = lon
    columns.xs[at] = point[0]
    columns.ys[at] = point[1]
  }
  columns.isCut[number] = 0
}

/** All arcs of a topology on the plane. */
export function landColumns(topology: LandTopology, projection: WorldProjection): LandColumns {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1]
  const [left, bottom] = topology.transform?.translate ?? [0, 0]
  const isDelta = topology.transform !== undefined
  const count = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  const columns: LandColumns = {
    starts: new Int32Array(topology.arcs.length + 1),
    turned: new Float64Array(count),
    lats: new Float64Array(count),
    xs: new Float64Array(count),
    ys: new Float64Array(count),
    isCut: new Uint8Array(topology.arcs.length),
  }
  let at = 0
  for (const [number, arc] of topology.arcs.entries()) {
    let [x, y] = [0, 0]
    for (const [i, position] of arc.entries()) {
      x = (isDelta ? x : 0) + (position[0] ?? 0)
      y = (isDelta ? y : 0) + (position[1] ?? 0)
      const turned = turnedLon(x * scaleX + left, projection.centreLon)
      const lon = i > 0 ? nearestTurn(turned, valueAt(columns.turned, at - 1)) : turned
      const lat = y * scaleY + bottom
      const point = projection.turnedToPlane(lon, lat)
      columns.turned[at] = lon
      columns.lats[at] = lat
      columns.xs[at] = point[0]
      columns.ys[at] = point[1]
      if (lon >= 180 || lon <= -180) columns.isCut[number] = 1
      at++
    }
    columns.starts[number + 1] = at
  }
  return columns
}
