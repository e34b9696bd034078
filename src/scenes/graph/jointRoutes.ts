import type { Ref } from '@/model/ref'
import type { Box, Point } from '../marks/point'
import { curve } from '../marks/polyline'
import { type Field, glyphPrice, lay, priceOf } from './field'
import { cheapest } from './routes'

/** An end of a joint act: a body and its middle. */
export interface End {
  readonly ref: Ref
  readonly at: Point
}

/** One line with several feet: runs from middles to the glyph or on from it, and where the glyph stands. */
export interface JointRoute {
  readonly feet: readonly (readonly Point[])[]
  /** Runs to the heads; each starts at the glyph, or at the fork below it. */
  readonly heads: readonly (readonly Point[])[]
  /** Between the last foot and the fork, where the line runs outside; empty otherwise. */
  readonly trunk: readonly Point[]
  readonly glyphAt: Point
}

const SHARES = [0.47, 0.36, 0.6] as const
const ASIDE_PX = [0, 26, -26, 52, -52, 90, -90] as const
const GLYPH_PX = 10
const LEAST_HEAD_PX = 52
const LANE_PX = 15
const STEPS = 14

type Curl = 'arrive' | 'leave'

/** Joins feet at a glyph and forks to the heads, straight through the picture or along a side, whichever is clearer. */
export function jointRoute(
  feet: readonly End[],
  heads: readonly End[],
  field: Field,
  curl: Curl,
): JointRoute | null {
  const [only, ...others] = feet
  const inner = innerRoutes(feet, heads, curl)
  const outer = only && others.length === 0 ? outerRoutes(only, heads, field.frame) : []
  const ends = [...feet, ...heads].map(({ ref }) => ref)
  const best = cheapest([...inner, ...outer], ({ route, extra }, least) => {
    if (extra >= least) return Infinity
    let cost = extra + glyphPrice(route.glyphAt, GLYPH_PX, field)
    for (const strand of [...route.feet, route.trunk, ...route.heads]) {
      if (cost >= least) return Infinity
      cost += priceOf(strand, ends, field, least - cost)
    }
    return cost
  })
  if (best === null) return null
  for (const strand of [...best.route.feet, ...best.route.heads]) lay(field, strand)
  if (best.route.trunk.length > 0) lay(field, best.route.trunk)
  return best.route
}

interface Option {
  readonly route: JointRoute
  readonly extra: number
}

const mean = (ends: readonly End[]): Point => [
  ends.reduce((sum, { at }) => sum + at[0], 0) / ends.length,
  ends.reduce((sum, { at }) => sum + at[1], 0) / ends.length,
]

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

function innerRoutes(feet: readonly End[], heads: readonly End[], curl: Curl): readonly Option[] {
  const from = mean(feet)
  const to: Point = heads.length > 0 ? mean(heads) : [from[0], from[1] + 90]
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  return SHARES.flatMap((share) =>
    ASIDE_PX.map((aside): Option => {
      const base = between(from, to, share)
      const glyphAt: Point = [base[0] - along[1] * aside, base[1] + along[0] * aside]
      return {
        extra: Math.abs(aside) * 0.25 + Math.abs(share - SHARES[0]) * 10 + wantOfRoom(glyphAt, heads),
        route: {
          glyphAt,
          trunk: [],
          feet: feet.map(({ at }) => curve(at, bend(at, glyphAt, along, curl), glyphAt, STEPS)),
          heads: heads.map(({ at }) => curve(glyphAt, bendOn(glyphAt, at, along), at, STEPS)),
        },
      }
    }),
  )
}

/** A head needs some way from the glyph. */
function wantOfRoom(glyph: Point, heads: readonly End[]): number {
  const gaps = heads.map(({ at }) => LEAST_HEAD_PX - Math.hypot(at[0] - glyph[0], at[1] - glyph[1]))
  return gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0)
}

/** Feet come in along the way the act goes, or leave along it and come in from the side. */
function bend(foot: Point, glyph: Point, along: Point, curl: Curl): Point {
  const ahead = (glyph[0] - foot[0]) * along[0] + (glyph[1] - foot[1]) * along[1]
  if (curl === 'leave') return [foot[0] + along[0] * ahead * 0.95, foot[1] + along[1] * ahead * 0.95]
  return [glyph[0] - along[0] * ahead * 0.5, glyph[1] - along[1] * ahead * 0.5]
}

function bendOn(glyph: Point, head: Point, along: Point): Point {
  const ahead = ((head[0] - glyph[0]) * along[0] + (head[1] - glyph[1]) * along[1]) * 0.5
  return [glyph[0] + along[0] * ahead, glyph[1] + along[1] * ahead]
}

const FORK_ABOVE_PX = 46
/** How far below the fork the way to the farthest and to the nearest head bends. */
const DIPS_PX = [
  [8, 38],
  [16, 30],
  [22, 22],
  [36, 12],
] as const

/** Out to a side of the frame, down along it, and in again above the heads. */
function outerRoutes({ at }: End, heads: readonly End[], frame: Box): readonly Option[] {
  const top = Math.min(...heads.map((head) => head.at[1]))
  if (heads.length === 0 || top - at[1] < 3 * FORK_ABOVE_PX) return []
  return ([1, -1] as const).flatMap((side) => {
    const laneX = side === 1 ? frame.x + frame.width - LANE_PX : frame.x + LANE_PX
    const fork: Point = [laneX, top - FORK_ABOVE_PX]
    const glyphAt: Point = [laneX, between(at, fork, 0.46)[1]]
    const away = heads.map((head) => Math.abs(head.at[0] - laneX))
    const [near, far] = [Math.min(...away), Math.max(...away)]
    return DIPS_PX.map(([farDip, nearDip], i): Option => ({
      extra: i * 2 + Math.abs(laneX - at[0]) * 0.05,
      route: {
        glyphAt,
        feet: [curve(at, [laneX - side * 10, at[1] + 8], glyphAt, STEPS)],
        trunk: [glyphAt, fork],
        heads: heads.map((head, n) => {
          const share = far === near ? 0.5 : ((away[n] ?? near) - near) / (far - near)
          return curve(
            fork,
            [laneX - side * 6, fork[1] + nearDip + (farDip - nearDip) * share],
            head.at,
            STEPS,
          )
        }),
      },
    }))
  })
}
