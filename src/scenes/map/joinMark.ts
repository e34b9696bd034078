import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import type { JointAct } from '@/queries/drawnActs'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { curve, lengthOf, stationAt, trim } from '../marks/polyline'
import type { Strand } from '../marks/shape'
import { GLYPH_BOX, lineOf, positionOf } from './actLine'
import { type MapFrame, markOf } from './mapFrame'
import { toPx } from './viewport'

/** Whether a state stands in the enlargement that is being drawn. */
const isFramed = ({ plan, viewport }: MapFrame, actor: ActorId): boolean =>
  plan.insets.some(({ letter, members }) => letter === viewport.id && members.has(refTo('actor', actor)))

/** Feet that join at one glyph, nearer the recipients, or in the middle of those who act together. */
export function joinMark(frame: MapFrame, act: JointAct): readonly Mark[] {
  const { plan, viewport, isInset } = frame
  const ref = refTo('event', act.event.id)
  const all = [...act.feet, ...act.heads]
  const [first] = all
  if (!first) return []
  const inside = all.every(
    (actor) => isInset(refTo('actor', first), refTo('actor', actor)) || actor === first,
  )
  if (viewport.id === 'world' && inside && all.length > 1) return []
  if (viewport.id !== 'world' && !all.every((actor) => isFramed(frame, actor))) return []
  const mark = markOf(frame, ref, ref, act.event.basis, '', () => {
    const px = (actor: ActorId) => {
      const at = positionOf(frame, actor)
      return at ? [toPx(viewport, plan.projection.toPlane(at))] : []
    }
    const [feet, heads] = [act.feet.flatMap(px), act.heads.flatMap(px)]
    if (feet.length === 0) return { shapes: [], box: null }
    const glyphAt = joinAt(feet, heads)
    const strands = joinStrands(feet, heads, glyphAt, viewport.squarePx / 2 + 5)
    return { shapes: [lineOf(act, strands, glyphAt)], box: boxAround(glyphAt, GLYPH_BOX) }
  })
  return mark.shapes.length > 0 ? [mark] : []
}

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

const away = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])
const RISE_PX = 16
/** A foot this much nearer the recipient than the farthest joins behind the glyph. */
const NEAR = 0.45

/** On the way of the farthest foot, raised above the straight line; without recipients, in the middle. */
function joinAt(feet: readonly Point[], heads: readonly Point[]): Point {
  if (heads.length === 0) return mean(feet)
  const target = mean(heads)
  const [far = target] = feet.toSorted((a, b) => away(b, target) - away(a, target))
  return [target[0] + (far[0] - target[0]) * 0.58, target[1] + (far[1] - target[1]) * 0.58 - RISE_PX]
}

function joinStrands(
  feet: readonly Point[],
  heads: readonly Point[],
  glyphAt: Point,
  reach: number,
): readonly Strand[] {
  const [head] = heads
  const far = head ? Math.max(...feet.map((foot) => away(foot, head))) : 0
  const merge: Point | null = head
    ? stationAt(arch(glyphAt, head), lengthOf(arch(glyphAt, head)) * 0.45).at
    : null
  const toGlyph = feet.map((foot): Strand => {
    const near = head !== undefined && merge !== null && away(foot, head) < far * NEAR
    const points = near ? curve(foot, [merge[0], foot[1]], merge) : arch(foot, glyphAt)
    return { points: trim(points, reach, 0), end: 'none' }
  })
  const onward = heads.map((each): Strand => ({
    points: trim(arch(glyphAt, each), 0, reach + 8),
    end: 'head',
  }))
  return [...toGlyph, ...onward].filter(({ points }) => points.length > 1)
}

/** A gentle arch above the straight line. */
function arch(a: Point, b: Point): readonly Point[] {
  const lift = away(a, b) * 0.06
  return curve(a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - lift * 2], b, 16)
}
