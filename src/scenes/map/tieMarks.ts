import { BASIS_LOOK } from '@/model/certainty'
import type { LonLat } from '@/model/lonLat'
import { kindOf, type Ref, refTo, tieEnds } from '@/model/ref'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import { HIDDEN, type Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { bow, lengthOf, stationAt, trim } from '../marks/polyline'
import type { LineShape, Shape, Strand } from '../marks/shape'
import type { DrawnActs } from '@/queries/drawnActs'
import type { MapLines } from '@/queries/mapLines'
import type { TieSum } from '@/queries/tieSums'
import { type MapFrame, markOf, markWith } from './mapFrame'
import type { ShapeCache } from './shapeCache'
import { route } from './strands'
import { toPx } from './viewport'

const GLYPH_BOX = 22
const SAG_PX = 14

/** Ties that have an act of just their pair: a great circle with the sum's sign, certainty and width. */
export function tieMarks(frame: MapFrame, lines: MapLines): readonly Mark[] {
  const { selection, ties } = frame.moment
  const marks = lines.ties.flatMap((whole) => {
    const { ref } = whole.pair
    const sum = ties.get(ref)
    return sum && hasActs(sum) ? tieMark(frame, sum) : ref === selection ? [] : hiddenTie(frame, whole)
  })
  if (selection === null || kindOf(selection) !== 'tie') return marks
  const chosen = ties.get(selection)
  if (chosen === undefined) return [...marks, ...ghostTie(frame, selection)]
  const isDrawn = !hasActs(chosen) || marks.some(({ ref }) => ref === selection)
  return isDrawn ? marks : [...marks, ...tieMark(frame, chosen)]
}

const hasActs = ({ cooperation, conflict }: TieSum) => cooperation + conflict > 0

/** The sums by which the ties of a scene were last drawn: one that leaves the window waits unseen in its last shapes. */
const lastSums = new WeakMap<ShapeCache, Map<string, TieSum>>()

function hiddenTie(frame: MapFrame, whole: TieSum): readonly Mark[] {
  const last = lastSums.get(frame.cache)?.get(`${frame.viewport.id}/${whole.pair.ref}`)
  return tieMark(frame, last ?? whole, HIDDEN)
}

function positionsOf({ plan }: MapFrame, ref: Ref) {
  const [a, b] = tieEnds(ref).map((end) => plan.content.anchorOf.get(end))
  return a && b ? { a, b } : null
}

function tieMark(
  frame: MapFrame,
  sum: TieSum,
  emphasis = frame.moment.standing(sum.pair.ref),
): readonly Mark[] {
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
  const sums = lastSums.get(frame.cache) ?? new Map<string, TieSum>()
  lastSums.set(frame.cache, sums)
  sums.set(`${viewport.id}/${sum.pair.ref}`, sum)
  const variant = `${sum.sign} ${sum.certainty} ${sum.step}`
  const { ref } = sum.pair
  const mark = markWith(frame, ref, ref, sum.certainty, variant, emphasis, () => {
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
