import { BASIS_LOOK } from '@/model/certainty'
import type { LonLat } from '@/model/lonLat'
import { kindOf, type Ref, refTo, tieEnds } from '@/model/ref'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { bow, lengthOf, stationAt, trim } from '../marks/polyline'
import type { LineShape, Shape, Strand } from '../marks/shape'
import type { DrawnActs } from '@/queries/drawnActs'
import type { TieSum } from '@/queries/tieSums'
import { type MapFrame, markOf } from './mapFrame'
import { route } from './strands'
import { toPx } from './viewport'

const GLYPH_BOX = 22
const SAG_PX = 14

/** Ties that have an act of just their pair: a great circle with the sum's sign, certainty and width. */
export function tieMarks(frame: MapFrame, acts: DrawnActs, most: number): readonly Mark[] {
  const { moment } = frame
  const drawn = busiest(
    [...moment.ties.values()].filter(
      ({ pair, cooperation, conflict }) => acts.dyads.has(pair.ref) && cooperation + conflict > 0,
    ),
    most,
  )
  const missing =
    moment.selection && kindOf(moment.selection) === 'tie' && !moment.ties.has(moment.selection)
      ? [moment.selection]
      : []
  return [...drawn.flatMap((sum) => tieMark(frame, sum)), ...missing.flatMap((ref) => ghostTie(frame, ref))]
}

/** The sums of the most events, in their order; of equals the first. */
function busiest(sums: readonly TieSum[], most: number): readonly TieSum[] {
  if (sums.length <= most) return sums
  const having: number[] = []
  for (const { events } of sums) having[events.length] = (having[events.length] ?? 0) + 1
  let least = having.length - 1
  let above = 0
  while (above + (having[least] ?? 0) < most) {
    above += having[least] ?? 0
    least -= 1
  }
  let room = most - above
  return sums.filter(({ events }) => events.length > least || (events.length === least && room-- > 0))
}

function positionsOf({ plan }: MapFrame, ref: Ref) {
  const [a, b] = tieEnds(ref).map((end) => plan.content.anchorOf.get(end))
  return a && b ? { a, b } : null
}

function tieMark(frame: MapFrame, sum: TieSum): readonly Mark[] {
  const { plan, viewport, isInset } = frame
  const positions = positionsOf(frame, sum.pair.ref)
  if (!positions) return []
  const { a, b } = positions
  const small = viewport.id === 'world' && isInset(refTo('actor', a.actor.id), refTo('actor', b.actor.id))
  const framed = plan.insets.some(
    ({ letter, members }) =>
      letter === viewport.id &&
      members.has(refTo('actor', a.actor.id)) &&
      members.has(refTo('actor', b.actor.id)),
  )
  const variant = `${sum.sign} ${sum.certainty} ${sum.step}`
  const mark = markOf(frame, sum.pair.ref, sum.pair.ref, sum.certainty, variant, () => {
    const trimPx = viewport.squarePx / 2 + 5
    const ends = { startPx: trimPx, endPx: trimPx, end: 'none' } as const
    const strands = !framed
      ? route(plan, viewport, a.at, b.at, ends).strands
      : bowed(frame, a.at, b.at, trimPx)
    const [longest] = strands.toSorted((s, t) => lengthOf(t.points) - lengthOf(s.points))
    const glyphAt: Point | null =
      longest && !small ? stationAt(longest.points, lengthOf(longest.points) / 2).at : null
    const line: LineShape = {
      kind: 'line',
      strands,
      sign: sum.sign,
      texture: BASIS_LOOK[sum.certainty].texture,
      step: sum.step,
      glyphs: [glyphOf(sum.sign)],
      glyphAt,
    }
    return {
      shapes: strands.length > 0 ? [line] : [],
      box: glyphAt && strands.length > 0 ? boxAround(glyphAt, GLYPH_BOX) : null,
    }
  })
  return mark.shapes.length > 0 ? [mark] : []
}

/** In an enlargement ties sag, so that acts between the same two places pass above them. */
function bowed({ plan, viewport }: MapFrame, from: LonLat, to: LonLat, trimPx: number): readonly Strand[] {
  const [a, b] = [toPx(viewport, plan.projection.toPlane(from)), toPx(viewport, plan.projection.toPlane(to))]
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a]
  const points = trim(bow(left, right, -SAG_PX), trimPx, trimPx)
  return points.length > 1 ? [{ points, end: 'none' }] : []
}

/** A selected tie that the window does not hold: a thin grey line, so that it does not vanish. */
function ghostTie(frame: MapFrame, ref: Ref): readonly Mark[] {
  const ends = positionsOf(frame, ref)
  if (!ends) return []
  const { plan, viewport } = frame
  return [
    markOf(frame, ref, ref, null, 'ghost', () => {
      const { strands } = route(plan, viewport, ends.a.at, ends.b.at, { startPx: 8, endPx: 8, end: 'none' })
      const [first] = strands
      const shape: Shape = {
        kind: 'line',
        strands,
        sign: 'contact',
        texture: 'solid',
        step: 1,
        glyphs: [],
        glyphAt: null,
      }
      return {
        shapes: strands.length > 0 ? [shape] : [],
        box: first ? boxAround(stationAt(first.points, lengthOf(first.points) / 2).at, GLYPH_BOX) : null,
      }
    }),
  ]
}

/** Relations between two anchored states that no tie joins already: thin, dashed, grey. */
export function relationMarks(frame: MapFrame, acts: DrawnActs): readonly Mark[] {
  const { plan, viewport, isInset } = frame
  return [...plan.index.dataset.relations.values()].flatMap((relation): readonly Mark[] => {
    const [a, b] = relation.between.map((id) => plan.content.anchorOf.get(id))
    if (!a || !b || acts.dyads.has(tieOf(a.actor.id, b.actor.id))) return []
    if (viewport.id === 'world' && isInset(refTo('actor', a.actor.id), refTo('actor', b.actor.id))) return []
    const ref = refTo('relation', relation.id)
    const mark = markOf(frame, ref, ref, relation.basis, '', () => {
      const trimPx = viewport.squarePx / 2 + 5
      const { strands } = route(plan, viewport, a.at, b.at, { startPx: trimPx, endPx: trimPx, end: 'none' })
      const shape: Shape = {
        kind: 'line',
        strands,
        sign: 'contact',
        texture: BASIS_LOOK[relation.basis].texture,
        step: 1,
        glyphs: [],
        glyphAt: null,
      }
      const [first] = strands
      const middle = first ? stationAt(first.points, lengthOf(first.points) / 2).at : null
      return {
        shapes: strands.length > 0 ? [shape] : [],
        box: middle && viewport.id === 'world' ? boxAround(middle, GLYPH_BOX) : null,
      }
    })
    return mark.shapes.length > 0 ? [mark] : []
  })
}

const tieOf = (a: string, b: string): Ref => (a < b ? `tie:${a}~${b}` : `tie:${b}~${a}`)
