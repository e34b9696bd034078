import type { Point } from '../marks/point'
import { type LandColumns, spanOf, valueAt } from './landColumns'
import type { PathWriter } from './pathWriter'
import { nearestTurn } from './seam'
import type { WorldProjection } from './worldProjection'

/** The rim bends: along it a point every so many degrees keeps within 0.05 units. */
const RIM_STEP = 2

/**
 * Writes a ring that the seam cuts, piece by piece, each closed along the rim. Method: the ring with its longitudes
 * counted on past ±180, cut by Sutherland and Hodgman's clipping to each turn of the globe that it reaches; what a
 * piece doubles along the rim encloses nothing. A ring round a pole is closed along the pole.
 * @param ring arc indexes
 */
export function writeCutRing(
  ring: readonly number[],
  columns: LandColumns,
  projection: WorldProjection,
  path: PathWriter,
): void {
  const run = runOf(ring, columns)
  const lons = run.map(([lon]) => lon)
  const firstTurn = Math.floor((Math.min(...lons) + 180) / 360)
  const lastTurn = Math.ceil((Math.max(...lons) - 180) / 360)
  for (let turn = firstTurn; turn <= lastTurn; turn++) {
    const home = run.map(([lon, lat]): Point => [lon - turn * 360, lat])
    const piece = clip(clip(home, -180, 1), 180, -1)
    if (piece.length > 2) writePiece(piece, projection, path)
  }
}

/** The positions of a ring, longitudes from the centre as a running count, latitudes; closed over a pole it goes round. */
function runOf(ring: readonly number[], columns: LandColumns): readonly Point[] {
  const run: Point[] = []
  for (const index of ring) {
    const [first, past, step] = spanOf(columns, index)
    for (let at = first; at !== past; at += step) {
      const lon = valueAt(columns.turned, at)
      run.push([nearestTurn(lon, run.at(-1)?.[0] ?? lon), valueAt(columns.lats, at)])
    }
  }
  const [start, end] = [run[0], run.at(-1)]
  if (!start || !end || Math.abs(end[0] - start[0]) < 180) return run
  const pole = run.reduce((sum, [, lat]) => sum + lat, 0) < 0 ? -90 : 90
  return [...run, [end[0], pole], [start[0], pole]]
}

/** The part of a closed line on one side of a meridian: east of it (1) or west of it (-1). */
function clip(line: readonly Point[], meridian: number, side: 1 | -1): readonly Point[] {
  const isIn = ([lon]: Point) => (lon - meridian) * side >= 0
  return line.flatMap((to, i): readonly Point[] => {
    const from = line.at(i - 1) ?? to
    const share = (meridian - from[0]) / (to[0] - from[0])
    const crossing: Point = [meridian, from[1] + (to[1] - from[1]) * share]
    if (isIn(from)) return isIn(to) ? [to] : [crossing]
    return isIn(to) ? [crossing, to] : []
  })
}

function writePiece(piece: readonly Point[], projection: WorldProjection, path: PathWriter): void {
  const put = (write: PathWriter['moveTo'], [lon, lat]: Point) => {
    const point = projection.turnedToPlane(lon, lat)
    write(point[0], point[1])
  }
  const last = piece.at(-1)
  piece.forEach((to, i) => {
    for (const each of alongRim(piece[i - 1] ?? to, to)) put(path.lineTo, each)
    put(i === 0 ? path.moveTo : path.lineTo, to)
  })
  const [start] = piece
  if (start && last) for (const each of alongRim(last, start)) put(path.lineTo, each)
  path.close()
}

/** Points between two on the same rim; none elsewhere. */
function alongRim(from: Point, to: Point): readonly Point[] {
  if (from[0] !== to[0] || Math.abs(to[0]) !== 180) return []
  const steps = Math.ceil(Math.abs(to[1] - from[1]) / RIM_STEP)
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i): Point => [
    to[0],
    from[1] + ((to[1] - from[1]) * (i + 1)) / steps,
  ])
}
