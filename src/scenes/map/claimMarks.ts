import type { Claim } from '@/model/claim'
import { refTo } from '@/model/ref'
import { BASIS_LOOK } from '@/model/certainty'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import type { Shape } from '../marks/shape'
import { type MapFrame, markOf } from './mapFrame'
import { toPx } from './viewport'

const STUB_PX = 42
/** The hollow head ends this far before the strand does. */
const SHORT_PX = 10
const ANSWER_PX = 12
/** A ring keeps its size on the ground (about a degree) and never falls under this. */
const RING_PX = 7
const RING_PLANE = 6

/** A claim about a place is two marks and no line: the party with its answer and a stub, and the ring at the place. */
export function claimMarks(frame: MapFrame): readonly Mark[] {
  return frame.plan.content.placeClaims.flatMap(({ claim, at, place }): readonly Mark[] => {
    const point = toPx(frame.viewport, frame.plan.projection.toPlane(at))
    const inside = isHere(frame, point)
    return [...(inside ? ringMarks(frame, claim, point, place) : []), ...partyMarks(frame, claim, point)]
  })
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

/** The party the claim is about: for a force, the state whose it is said to be. */
function partyMarks(frame: MapFrame, claim: Claim, target: Point): readonly Mark[] {
  const { plan, viewport } = frame
  const [part] = claim.content.actors
  const party = part ? (plan.index.dataset.actors.get(part.actor)?.of ?? part.represents ?? part.actor) : null
  const anchor = party === null ? undefined : plan.content.anchorOf.get(party)
  if (!anchor) return []
  const from = toPx(viewport, plan.projection.toPlane(anchor.at))
  const inInset = viewport.id !== 'world'
  if (
    !isHere(frame, from) ||
    (inInset &&
      !plan.insets.some(
        ({ letter, members }) => letter === viewport.id && members.has(refTo('actor', anchor.actor.id)),
      ))
  )
    return []
  if (!inInset && plan.insets.some(({ members }) => members.has(refTo('actor', anchor.actor.id)))) return []
  const ringed = claim.responses.some(
    ({ by, stance }) => by === party && (stance === 'not-confirmed' || stance === 'denied'),
  )
  const start = ringed ? ANSWER_PX : viewport.squarePx
  const [dx, dy] = towards(from, target)
  const tip: Point = [
    from[0] + dx * (start + STUB_PX + SHORT_PX),
    from[1] + dy * (start + STUB_PX + SHORT_PX),
  ]
  const glyphAt: Point = [from[0] + dx * (start + STUB_PX * 0.45), from[1] + dy * (start + STUB_PX * 0.45)]
  const ring: Shape = { kind: 'ring', at: from, radiusPx: ANSWER_PX, role: 'answer' }
  const stub: Shape = {
    kind: 'line',
    strands: [{ points: [[from[0] + dx * start, from[1] + dy * start], tip], end: 'head' }],
    sign: 'conflict',
    texture: BASIS_LOOK[claim.basis].texture,
    step: 1,
    glyphs: ['question'],
    glyphAt,
  }
  const mark = markOf(frame, `claim:${claim.id}@party`, refTo('claim', claim.id), claim.basis, '', () => ({
    shapes: [stub, ...(ringed ? [ring] : [])],
    box: null,
  }))
  return [mark]
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}
