import type { Ref } from '@/model/ref'
import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import { boxAround } from '../marks/box'
import { curve, lengthOf } from '../marks/polyline'
import type { LabelLine, Shape, Strand } from '../marks/shape'
import { type ClaimWords, note, placeWords } from './claimWords'
import { beyond, clearOf } from './edges'
import { type Field, priceOf } from './field'
import type { ClaimSides } from './graphContent'
import type { GraphNames } from './graphNames'
import type { GraphPlan } from './graphPlan'
import { figureOf } from './bodyShapes'
import type { PlannedMark } from './plannedMarks'
import { cheapest, routeBetween } from './routes'

/** What stands beside a claim while it is selected: who says so, and who had not confirmed. */
export interface ClaimOverlay {
  /** Lines and boxes of those who say so. */
  readonly under: readonly PlannedMark[]
  /** Words beside parties. */
  readonly notes: readonly PlannedMark[]
  /** Bodies drawn otherwise than at rest, by key: the place the claim is about, its name in ink. */
  readonly instead: ReadonlyMap<string, PlannedMark>
}

const BOX_PX = 11
const GLYPH_PX = 9
const PER_PX = 0.05
const CORNER_SHIFTS_PX = [0, 40, -40] as const
const EDGE_GAP_PX = 4
const FROM_UNDER_PX = 60

/** Lays out the sides of a claim over a plan: words keep clear of every name that stands. */
export function claimOverlay(
  claim: ClaimSides,
  planned: readonly PlannedMark[],
  plan: GraphPlan,
  names: GraphNames,
  measure: MeasureText,
): ClaimOverlay {
  const { ref, certainty, asserters, answers } = claim
  const glyphAt = plan.routes.get(ref)?.glyphAt
  const target = plan.content.acts.find((act) => act.ref === ref)?.heads[0] ?? ref
  const field = fieldOf(plan)
  const common = { certainty: null, hit: null, grounds: [] }
  const lines = asserters.flatMap((by): readonly PlannedMark[] => {
    const at = plan.places.get(by)
    if (!at || !glyphAt) return []
    const reach =
      plan.content.bodies.get(target)?.kind === 'place'
        ? (plan.content.bodies.get(target)?.reachPx ?? GLYPH_PX) + 3
        : GLYPH_PX
    const out = beyond(sayingRoute(at, glyphAt, [by, target, ref], field), BOX_PX)
    const free = (plan.names.placed.get(by) ?? []).reduce((line, { box }) => clearOf(line, box), out)
    const points = beyond(free.toReversed(), reach).toReversed()
    const shapes: readonly Shape[] = [{ kind: 'spoke', points, role: 'says-so', sign: null }]
    return [{ ...common, key: `says:${ref}~${by}`, ref: null, shapes, follows: [ref, by] }]
  })
  const boxes = asserters.flatMap((by): readonly PlannedMark[] => {
    const at = plan.places.get(by)
    const shapes: readonly Shape[] = at ? [{ kind: 'ring', at, radiusPx: BOX_PX, role: 'asserter' }] : []
    return [{ ...common, key: `asserter:${ref}~${by}`, ref: null, certainty, shapes, follows: [ref, by] }]
  })
  const own = plan.routes.get(ref)?.strands.map(({ points }) => points) ?? []
  const words: readonly ClaimWords[] = [
    ...asserters.map((by): ClaimWords => ({
      by,
      lines: [note(names.saysSo)],
      isWhole: false,
      reachPx: BOX_PX,
    })),
    ...answers.map(({ by, stance }): ClaimWords => {
      const name = plan.names.placed.get(by)?.[0]?.shape.lines ?? []
      const answer = note(stance === 'denied' ? names.denies : names.hadNotConfirmed)
      return {
        by,
        lines: [...name, answer],
        isWhole: true,
        reachPx: plan.content.bodies.get(by)?.reachPx ?? BOX_PX,
      }
    }),
  ]
  const placed = placeWords(words, plan, measure, [...lines.flatMap(pointsOf), ...own])
  const instead = new Map(inInk(target, plan, names))
  const notes = words.flatMap(({ by, isWhole }): readonly PlannedMark[] => {
    const shape = placed.get(by)?.shape
    if (!shape) return []
    if (!isWhole)
      return [{ ...common, key: `note:${ref}~${by}`, ref: null, shapes: [shape], follows: [ref, by] }]
    const [body, at] = [plan.content.bodies.get(by), plan.places.get(by)]
    if (body && at)
      instead.set(by, {
        key: by,
        ref: by,
        certainty: null,
        shapes: [...figureOf(body, at, plan.content), shape],
        hit: { box: boxAround(at, 2 * body.reachPx), ...names.hit(by) },
        follows: [by],
        grounds: [],
      })
    return []
  })
  const line = plan.routes.get(ref)
  const mark = planned.find(({ key }) => key === ref)
  if (line && mark)
    instead.set(ref, {
      ...mark,
      shapes: mark.shapes.map((shape) =>
        shape.kind === 'line' ? { ...shape, strands: toEdges(shape.strands, claim, plan) } : shape,
      ),
    })
  return { under: [...lines, ...boxes], notes, instead }
}

const pointsOf = ({ shapes }: PlannedMark) =>
  shapes.flatMap((shape) => (shape.kind === 'spoke' ? [shape.points] : []))

function fieldOf({ content, places, names, size }: GraphPlan): Field {
  // The other lines are dim meanwhile and may be crossed.
  return {
    frame: { x: 0, y: 0, ...size },
    isDense: false,
    bodies: [...content.bodies.values()].flatMap(({ ref, reachPx }) => {
      const at = places.get(ref)
      return at ? [{ ref, at, reachPx }] : []
    }),
    names: names.boxes,
    laid: [],
  }
}

/** The claim's line begins at the party again where the name it came out from under has moved. */
function toEdges(
  strands: readonly Strand[],
  { answers }: ClaimSides,
  { content, places }: GraphPlan,
): readonly Strand[] {
  return strands.map((strand) => {
    const [first] = strand.points
    const near = answers.flatMap(({ by }) => {
      const [at, reach] = [places.get(by), content.bodies.get(by)?.reachPx ?? 0]
      if (!at || !first) return []
      const away = Math.hypot(first[0] - at[0], first[1] - at[1])
      if (away > FROM_UNDER_PX) return []
      const share = (reach + EDGE_GAP_PX) / (away || 1)
      return [[at[0] + (first[0] - at[0]) * share, at[1] + (first[1] - at[1]) * share] as const]
    })
    return { ...strand, points: [...near.slice(0, 1), ...strand.points] }
  })
}

/** Bowed, or round a corner, whichever is clearer. */
function sayingRoute(from: Point, to: Point, ends: readonly Ref[], field: Field): readonly Point[] {
  const corners = CORNER_SHIFTS_PX.flatMap((shift) => [
    curve(from, [from[0] + shift, to[1]], to),
    curve(from, [to[0] + shift, from[1]], to),
  ])
  const options = [routeBetween(from, to, ends, field), ...corners]
  return cheapest(options, (points) => priceOf(points, ends, field) + lengthOf(points) * PER_PX) ?? [from, to]
}

/** The place of the selected claim has its name in full ink. */
function inInk(place: Ref, plan: GraphPlan, names: GraphNames): ReadonlyMap<string, PlannedMark> {
  const body = plan.content.bodies.get(place)
  const at = plan.places.get(place)
  const own = plan.names.placed.get(place)?.[0]
  if (body?.kind !== 'place' || !at || !own) return new Map()
  const lines = own.shape.lines.map((line): LabelLine => ({ ...line, weight: 'strong', tone: 'ink' }))
  const shapes: readonly Shape[] = [...figureOf(body, at, plan.content), { ...own.shape, lines }]
  return new Map([
    [
      place,
      {
        key: place,
        ref: place,
        certainty: null,
        shapes,
        hit: { box: own.box, ...names.hit(place) },
        follows: [place],
        grounds: [],
      },
    ],
  ])
}
