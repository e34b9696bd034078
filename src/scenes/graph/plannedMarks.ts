import type { Basis } from '@/model/certainty'
import { BASIS_LOOK } from '@/model/certainty'
import type { Ref } from '@/model/ref'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import type { Hit } from '../marks/mark'
import type { Box } from '../marks/point'
import type { GlyphName, Shape, SpokeShape } from '../marks/shape'
import { figureOf } from './bodyShapes'
import { type Act, type Body, type ClaimSides, fullnessOf, type GraphContent } from './graphContent'
import type { GraphNames } from './graphNames'
import type { GraphPlan } from './graphPlan'
import { type Route, spokeKey } from './route'

/** A mark but for how strongly it speaks. */
export interface PlannedMark {
  readonly key: string
  readonly ref: Ref | null
  readonly certainty: Basis | null
  readonly shapes: readonly Shape[]
  readonly hit: Hit | null
  /** Whose standing it takes: its own ref's, or for marks that only join others that of all it joins. */
  readonly follows: readonly Ref[]
  /** Of a venue: the meetings it lent the ground to. */
  readonly grounds: readonly Ref[]
}

/** A line of background or plans, which gives way to the tie of its pair. */
export interface FaintMark extends PlannedMark {
  readonly givesWayTo: Ref | null
}

export interface PlannedMarks {
  /** Under all else: spokes, posts and rings of answers. Not walked. */
  readonly under: readonly PlannedMark[]
  /** From the top, then from the left. */
  readonly bodies: readonly PlannedMark[]
  /** Joint acts, headlines, claims. */
  readonly acts: readonly PlannedMark[]
  readonly faint: readonly FaintMark[]
}

const GLYPH_HIT_PX = 22
const SMALL_ANSWER_PX = 8

/** Every mark of a plan that does not change with the window. */
export function planMarks(plan: GraphPlan, names: GraphNames): PlannedMarks {
  const { content, routes } = plan
  const hitAt = (ref: Ref, box: Box): Hit => ({ box, ...names.hit(ref) })
  return {
    under: [
      ...spokeMarks(plan),
      ...barMarks(plan),
      ...content.claims.flatMap((claim) => answerMarks(claim, plan)),
    ],
    bodies: [...content.bodies.values()]
      .toSorted(
        (a, b) =>
          (plan.places.get(a.ref)?.[1] ?? 0) - (plan.places.get(b.ref)?.[1] ?? 0) ||
          (plan.places.get(a.ref)?.[0] ?? 0) - (plan.places.get(b.ref)?.[0] ?? 0),
      )
      .flatMap((body) => bodyMark(body, plan, hitAt)),
    acts: content.acts.flatMap((act) => {
      const route = act.kind === 'faint' ? undefined : routes.get(act.ref)
      return route ? [actMark(act, route, content, hitAt)] : []
    }),
    faint: content.acts.flatMap((act) => {
      const route = act.kind === 'faint' ? routes.get(act.ref) : undefined
      if (!route) return []
      const tie = content.ties.find(({ ends }) =>
        [...act.feet, ...act.heads].every((end) => ends.includes(end)),
      )
      return [{ ...actMark(act, route, content, hitAt), givesWayTo: tie?.ref ?? null }]
    }),
  }
}

function spokeMarks({ content, routes }: GraphPlan): readonly PlannedMark[] {
  return content.spokes.flatMap(({ meeting, other, role }) => {
    const key = spokeKey(meeting, other)
    const route = routes.get(key)
    return route ? [joining(key, [meeting, other], route, role, null)] : []
  })
}

function barMarks({ content, routes }: GraphPlan): readonly PlannedMark[] {
  return content.bars.flatMap(({ person, state, earlier, inferred }) => {
    const key = `bar:${person}~${state}`
    const route = routes.get(key)
    return route
      ? [
          joining(
            key,
            [person, state],
            route,
            earlier ? 'represented-earlier' : 'represents',
            inferred ? '*' : null,
          ),
        ]
      : []
  })
}

function joining(
  key: string,
  follows: readonly Ref[],
  { strands }: Route,
  role: SpokeShape['role'],
  sign: string | null,
): PlannedMark {
  const shapes = strands.map(({ points }): Shape => ({ kind: 'spoke', points, role, sign }))
  return { key, ref: null, certainty: null, shapes, hit: null, follows, grounds: [] }
}

function answerMarks(
  { ref, certainty, answers }: ClaimSides,
  { places, content }: GraphPlan,
): readonly PlannedMark[] {
  return answers.flatMap(({ by }) => {
    const [at, body] = [places.get(by), content.bodies.get(by)]
    if (!at || !body) return []
    const shapes: readonly Shape[] = [
      {
        kind: 'ring',
        at,
        radiusPx: fullnessOf(content) === 'many' ? SMALL_ANSWER_PX : body.reachPx,
        role: 'answer',
      },
    ]
    return [
      { key: `answer:${ref}~${by}`, ref, certainty, shapes, hit: null, follows: [ref, by], grounds: [] },
    ]
  })
}

function bodyMark(
  body: Body,
  { content, places, names }: GraphPlan,
  hitAt: (ref: Ref, box: Box) => Hit,
): readonly PlannedMark[] {
  const at = places.get(body.ref)
  if (!at) return []
  const placed = names.placed.get(body.ref) ?? []
  const own = placed[0]
  const isRing = body.kind === 'place' && own !== undefined
  const event =
    body.kind === 'meeting' || body.kind === 'faint-meeting'
      ? content.index.events.find(({ id }) => body.ref === `event:${id}`)
      : undefined
  return [
    {
      key: body.ref,
      ref: body.ref,
      certainty: event?.basis ?? null,
      shapes: [...figureOf(body, at, content), ...placed.map(({ shape }) => shape)],
      // The claim's "?" stands in the ring of its place, so the place is found by its name.
      hit: hitAt(body.ref, isRing ? own.box : boxAround(at, 2 * body.reachPx)),
      follows: [body.ref],
      grounds:
        body.kind === 'venue'
          ? content.spokes.flatMap(({ meeting, other, role }) =>
              other === body.ref && role === 'venue' ? [meeting] : [],
            )
          : [],
    },
  ]
}

function actMark(
  act: Act,
  { strands, glyphAt }: Route,
  content: GraphContent,
  hitAt: (ref: Ref, box: Box) => Hit,
): PlannedMark {
  const { texture, glyph } = BASIS_LOOK[act.certainty]
  const shapes: Shape[] = []
  if (strands.length > 0) {
    const isBare = act.kind === 'claim' || act.kind === 'stub' || fullnessOf(content) === 'many'
    const onLine = isBare ? [] : glyphsOf(act, glyph)
    shapes.push({
      kind: 'line',
      strands,
      sign: act.sign,
      texture,
      step: 1,
      glyphs: onLine,
      glyphAt: onLine.length > 0 ? glyphAt : null,
    })
  }
  if (act.kind === 'claim') {
    const denied = content.claims.some(
      ({ ref, answers }) => ref === act.ref && answers.some(({ stance }) => stance === 'denied'),
    )
    shapes.push({
      kind: 'glyph',
      at: glyphAt,
      glyph: denied ? 'not-equal' : 'question',
      sign: act.sign,
      look: 'outline',
    })
  }
  return {
    key: act.ref,
    ref: act.ref,
    certainty: act.certainty,
    shapes,
    hit: hitAt(act.ref, boxAround(glyphAt, GLYPH_HIT_PX)),
    follows: [act.ref],
    grounds: [],
  }
}

function glyphsOf({ kind, sign }: Act, glyph: GlyphName | null): readonly GlyphName[] {
  if (kind === 'faint' && glyph === null) return []
  return glyph === null ? [glyphOf(sign)] : [glyphOf(sign), glyph]
}
