import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { lengthOf, stationAt } from '../marks/polyline'
import type { Strand } from '../marks/shape'
import { beyond, clearOf, edgePx } from './edges'
import type { Body } from './graphContent'
import type { Names } from './planNames'

/** A line as it runs, and where its glyph and its button stand. */
export interface Route {
  readonly strands: readonly Strand[]
  readonly glyphAt: Point
}

/** Routes by the key of what they draw: `spoke:…`, `bar:…`, or the ref of a tie, act or claim. */
export type Routes = ReadonlyMap<string, Route>

/** What of a line must be left to be seen, px. */
const LEAST_PX = 30

/** The key of a spoke's route and mark. */
export const spokeKey = (meeting: Ref, other: Ref) => `spoke:${meeting}~${other}`

/** A line without head, its glyph at the middle; null where nothing is left of it. */
export function plainRoute(points: readonly Point[]): Route | null {
  if (points.length < 2) return null
  return { strands: [{ points, end: 'none' }], glyphAt: stationAt(points, lengthOf(points) / 2).at }
}

/** From edge to edge of two bodies, and out from under their names. */
export function fromEdgeToEdge(
  points: readonly Point[],
  from: Body,
  to: Body,
  gapPx: number,
  names: Names | null,
): readonly Point[] {
  return leaving(leaving(points, from, gapPx, names).toReversed(), to, gapPx, names).toReversed()
}

/** A line from where it leaves a body's figure, and its name if that lies in the way. */
export function leaving(
  points: readonly Point[],
  body: Body,
  gapPx: number,
  names: Names | null,
): readonly Point[] {
  const [a, b] = [points[0], points[3] ?? points.at(-1)]
  if (!a || !b) return []
  const out = beyond(points, edgePx(body, [b[0] - a[0], b[1] - a[1]]) + gapPx)
  const clear = (names?.placed.get(body.ref) ?? []).reduce((line, { box }) => clearOf(line, box), out)
  // A line that would hardly be left runs over the name's halo instead.
  return lengthOf(clear) < LEAST_PX ? out : clear
}
