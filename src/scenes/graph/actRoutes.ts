import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { lengthOf, stationAt } from '../marks/polyline'
import type { Strand } from '../marks/shape'
import { beyond } from './edges'
import { type Field, glyphPrice } from './field'
import type { Act, Body, GraphContent } from './graphContent'
import { type End, jointRoute } from './jointRoutes'
import type { Places } from './orderRows'
import type { Names } from './planNames'
import { leaving, type Route } from './route'
import { cheapest, routeBetween } from './routes'

const GAP_PX = 4
const GLYPH_PX = 10
const DOCKED_PX = 24
const STUB_HIT_PX = 14
const STUB_RUN_PX = 120
const LEAST_TURN = 0.6

interface Setting {
  readonly content: GraphContent
  readonly places: Places
  readonly names: Names
}

/** The route of a joint act, a headline's stub, a docked glyph or a claim; null where its ends have no place. */
export function actRoute(act: Act, { content, places, names }: Setting, field: Field): Route | null {
  const { bodies } = content
  const endOf = (ref: Ref): readonly End[] => {
    const at = places.get(ref)
    return at && bodies.has(ref) ? [{ ref, at }] : []
  }
  const [feet, heads] = [act.feet.flatMap(endOf), act.heads.flatMap(endOf)]
  const [foot, head] = [feet[0], heads[0]]
  const body = foot && bodies.get(foot.ref)
  if (act.kind === 'docked' || (act.kind === 'claim' && feet.length === 1 && heads.length === 0))
    return foot && body ? docked(foot, body, field) : null
  if (act.kind === 'stub')
    return foot && body ? stub(foot, head ?? null, turnOf(act, content, places), body, names) : null
  if (act.kind === 'claim' && feet.length === 0 && head) return { strands: [], glyphAt: head.at }
  const out = (points: readonly Point[], ref: Ref) => {
    const end = bodies.get(ref)
    return end ? leaving(points, end, GAP_PX, names) : points
  }
  if (feet.length === 1 && heads.length === 1 && foot && head) {
    const points = out(
      out(routeBetween(foot.at, head.at, [foot.ref, head.ref], field), foot.ref).toReversed(),
      head.ref,
    ).toReversed()
    const isPlace = bodies.get(head.ref)?.kind === 'place'
    return {
      strands: [{ points, end: 'head' }],
      glyphAt: isPlace ? head.at : stationAt(points, lengthOf(points) / 2).at,
    }
  }
  const route = jointRoute(feet, heads, field, act.kind === 'claim' ? 'leave' : 'arrive')
  if (route === null) return null
  const { trunk, glyphAt } = route
  return {
    glyphAt,
    strands: [
      ...route.feet.map((points, i): Strand => ({
        points: [...out(points, feet[i]?.ref ?? act.ref), ...trunk.slice(1)],
        end: 'none',
      })),
      ...route.heads.map((points, i): Strand => ({
        points: out(points.toReversed(), heads[i]?.ref ?? act.ref).toReversed(),
        end: 'head',
      })),
    ],
  }
}

const ANGLES = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8)

/** A glyph beside the body it belongs to, joined by a short line, where there is most room. */
function docked(foot: End, body: Body, field: Field): Route | null {
  const options = [DOCKED_PX, DOCKED_PX + 8].flatMap((away) =>
    ANGLES.map((angle): { at: Point; away: number } => {
      const reach = body.reachPx + away
      return { at: [foot.at[0] + Math.cos(angle) * reach, foot.at[1] + Math.sin(angle) * reach], away }
    }),
  )
  const others = { ...field, bodies: field.bodies.filter(({ ref }) => ref !== foot.ref) }
  const best = cheapest(
    options,
    ({ at, away }) => (away - DOCKED_PX) * 0.5 + glyphPrice(at, GLYPH_PX, others),
  )
  return (
    best && { strands: [{ points: beyond([foot.at, best.at], body.reachPx), end: 'none' }], glyphAt: best.at }
  )
}

/** The direction of a headline's stub, radians: toward the other end, and apart from its neighbours at the same foot. */
function turnOf(act: Act, { acts }: GraphContent, places: Places): number {
  const [foot] = act.feet
  const from = foot && places.get(foot)
  if (!from) return 0
  const toward = (each: Act): number => {
    const to = each.heads[0] && places.get(each.heads[0])
    return to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0
  }
  const peers = acts
    .filter(({ kind, feet }) => kind === 'stub' && feet[0] === foot)
    .toSorted((a, b) => toward(a) - toward(b))
  const at = peers.indexOf(act)
  const middle = peers.reduce((sum, each) => sum + toward(each), 0) / (peers.length || 1)
  const own = toward(act)
  const tooClose = peers.some((each) => each !== act && Math.abs(toward(each) - own) < LEAST_TURN)
  return tooClose ? middle + (at - (peers.length - 1) / 2) * LEAST_TURN : own
}

/** The start of a line that a headline alone gives; where it leads is not drawn, only its direction. */
function stub(foot: End, head: End | null, turn: number, body: Body, names: Names): Route {
  const [x, y] = foot.at
  const run = head ? Math.hypot(head.at[0] - x, head.at[1] - y) : STUB_RUN_PX
  const step = (px: number): Point => [x + Math.cos(turn) * px, y + Math.sin(turn) * px]
  const points = leaving([foot.at, step(run / 2), step(run)], body, GAP_PX, names)
  return { strands: [{ points, end: 'bar' }], glyphAt: stationAt(points, STUB_HIT_PX).at }
}
