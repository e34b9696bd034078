import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import { refTo } from '@/model/ref'
import { BASIS_LOOK } from '@/model/certainty'
import { boxAround, overlap } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import type { Anchor } from './mapContent'
import type { Shape } from '../marks/shape'
import { type MapFrame, markOf } from './mapFrame'
import { toPx } from './viewport'

const STUB_PX = 42
/** How far along a stub its glyph stands. */
const GLYPH_SHARE = 0.45
/** The hollow head ends this far before the strand does. */
const SHORT_PX = 10
const ANSWER_PX = 12
/** A ring keeps its size on the ground (about a degree) and never falls under this. */
const RING_PX = 7
const RING_PLANE = 6

/**
 * A claim about a place is two marks and no line: the party with its answer and a stub, and the ring at the place.
 * One without a place is a stub at each party, toward the one it concerns.
 */
export function claimMarks(frame: MapFrame): readonly Mark[] {
  const { plan, viewport, moment } = frame
  const stubsAt = new Map<ActorId, number>()
  const stubs = (claim: Claim, at: LonLat, hasRing: boolean) => {
    const target = toPx(viewport, plan.projection.toPlane(at))
    return partiesOf(frame, claim).flatMap((party, i) => {
      const nth = stubsAt.get(party.actor.id) ?? 0
      stubsAt.set(party.actor.id, nth + 1)
      // With a ring at its place a claim is pressed there; without one, at its first party.
      return partyMark(frame, claim, party, { target, nth, isPressed: !hasRing && i === 0 })
    })
  }
  const placed = plan.content.placeClaims.flatMap(({ claim, at, place }): readonly Mark[] => {
    const point = toPx(viewport, plan.projection.toPlane(at))
    return [...(isHere(frame, point) ? ringMarks(frame, claim, point, place) : []), ...stubs(claim, at, true)]
  })
  // Without a place of its own a claim would crowd others' marks: it shows while it is selected.
  const selected = plan.content.otherClaims.filter(({ id }) => refTo('claim', id) === moment.selection)
  const others = selected.flatMap((claim) => {
    const [concerned] = claim.content.recipients.flatMap(
      ({ actor, represents }) => plan.content.anchorOf.get(represents ?? actor) ?? [],
    )
    return concerned ? stubs(claim, concerned.at, false) : []
  })
  return [...placed, ...others]
}

function isHere({ viewport }: MapFrame, [x, y]: Point): boolean {
  const { frame, id } = viewport
  return id === 'world' || frame === null || (x > 0 && y > 0 && x < frame.width && y < frame.height)
}

function ringMarks(
  frame: MapFrame,
  claim: Claim,
  at: Point,
  place: NonNullable<Claim['content']['place']>,
): readonly Mark[] {
  const { viewport, labels } = frame
  const radiusPx = viewport.id === 'world' ? Math.max(RING_PX, RING_PLANE * viewport.scale) : 15
  const { glyph } = BASIS_LOOK[claim.basis]
  const ring: Shape = { kind: 'ring', at, radiusPx, role: 'place' }
  const mark: Shape = {
    kind: 'glyph',
    at,
    glyph: glyph ?? 'question',
    sign: 'conflict',
    look: frame.moment.selection === refTo('claim', claim.id) ? 'filled' : 'outline',
  }
  const label = labels.get(refTo('place', place))
  return [
    markOf(frame, `claim:${claim.id}`, refTo('claim', claim.id), claim.basis, mark.look, () => ({
      shapes: radiusPx >= 11 ? [ring, mark] : [ring],
      box: boxAround(at, 2 * radiusPx),
    })),
    ...(label
      ? [
          markOf(frame, `place:${place}`, refTo('place', place), null, '', () => ({
            shapes: [label.shape],
            box: label.box,
          })),
        ]
      : []),
  ]
}

/** The parties a claim is about: for a force, the state whose it is said to be. */
function partiesOf({ plan }: MapFrame, claim: Claim): readonly Anchor[] {
  const { dataset } = plan.index
  const ids = claim.content.actors.map(
    ({ actor, represents }) => dataset.actors.get(actor)?.of ?? represents ?? actor,
  )
  return [...new Set(ids)].flatMap((id) => plan.content.anchorOf.get(id) ?? [])
}

/** Whether a party's stub is drawn here: in its enlargement, or on the map where there is none. */
function isDrawnHere({ plan, viewport }: MapFrame, { actor }: Anchor): boolean {
  const inset = plan.insets.find(({ members }) => members.has(refTo('actor', actor.id)))
  return (inset?.letter ?? 'world') === viewport.id
}

/** Where a stub points, how many stand at its party already, and whether it is what a press finds. */
interface StubOf {
  readonly target: Point
  readonly nth: number
  readonly isPressed: boolean
}

/** At a party: the ring of its answer, and a stub toward what the claim is about that reaches nothing. */
function partyMark(frame: MapFrame, claim: Claim, party: Anchor, stubOf: StubOf): readonly Mark[] {
  const { plan, viewport } = frame
  if (!isDrawnHere(frame, party)) return []
  const ref = refTo('claim', claim.id)
  return [
    markOf(frame, `claim:${claim.id}@${party.actor.id}`, ref, claim.basis, '', () => {
      const at = toPx(viewport, plan.projection.toPlane(party.at))
      const ringed = claim.responses.some(
        ({ by, stance }) => by === party.actor.id && (stance === 'not-confirmed' || stance === 'denied'),
      )
      const start = ringed ? ANSWER_PX : viewport.squarePx
      const [dx, dy] = freeWay(frame, party, at, stubOf, start + STUB_PX)
      const along = (px: number): Point => [at[0] + dx * px, at[1] + dy * px]
      const glyphAt = along(start + STUB_PX * GLYPH_SHARE)
      const stub: Shape = {
        kind: 'line',
        strands: [{ points: [along(start), along(start + STUB_PX + SHORT_PX)], end: 'head' }],
        sign: 'conflict',
        texture: BASIS_LOOK[claim.basis].texture,
        step: 1,
        glyphs: ['question'],
        glyphAt,
      }
      const ring: Shape = { kind: 'ring', at, radiusPx: ANSWER_PX, role: 'answer' }
      return {
        shapes: [stub, ...(ringed ? [ring] : [])],
        box: stubOf.isPressed ? boxAround(glyphAt, 18) : null,
      }
    }),
  ]
}

/** Turns tried in order, degrees: the nearest to the true direction that meets no other capital, place or name. */
const TURNS = [0, -20, 20, -40, 40, -60, 60, -80, 80] as const
const GLYPH_PX = 18
const HEAD_PX = 10
const CLEAR_PX = 19

/**
 * The direction of a stub: toward its target, turned aside where another capital, another claim's place or a name
 * stands in the way or a stub is there.
 */
function freeWay(
  { plan, viewport, labels }: MapFrame,
  party: Anchor,
  from: Point,
  { target, nth }: StubOf,
  reachPx: number,
): Point {
  const capitals = plan.content.anchors.filter(({ actor }) => actor.id !== party.actor.id)
  const others = [...capitals, ...plan.content.placeClaims]
    .map(({ at }) => toPx(viewport, plan.projection.toPlane(at)))
    .filter(([x, y]) => Math.hypot(x - target[0], y - target[1]) > 1)
  const straight = Math.atan2(target[1] - from[1], target[0] - from[0])
  const way = (turn: number): Point => {
    const angle = straight + (turn * Math.PI) / 180
    return [Math.cos(angle), Math.sin(angle)]
  }
  const isFree = ([dx, dy]: Point) =>
    others.every(([x, y]) => {
      const [px, py] = [x - from[0], y - from[1]]
      const ahead = Math.min(Math.max(px * dx + py * dy, 0), reachPx)
      return Math.hypot(px - dx * ahead, py - dy * ahead) > CLEAR_PX || Math.hypot(px, py) < CLEAR_PX
    })
  const names = [...labels.values()].map(({ box }) => box)
  const isClear = ([dx, dy]: Point, px: number, side: number) => {
    const drawn = boxAround([from[0] + dx * px, from[1] + dy * px], side)
    return names.every((box) => overlap(box, drawn) === 0)
  }
  const free = TURNS.map(way).filter(isFree)
  const isSigned = (each: Point) => isClear(each, reachPx - STUB_PX * (1 - GLYPH_SHARE), GLYPH_PX)
  const left = free.slice(nth).filter(isSigned)
  const whole = left.find((each) => isClear(each, reachPx, HEAD_PX))
  // Rather over another claim's stub, which is dimmed, than under a name.
  return whole ?? left[0] ?? free.find(isSigned) ?? free[nth] ?? way(0)
}
