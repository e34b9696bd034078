import type { Ref } from '@/model/ref'
import { boxAround, outside, overlap } from '../marks/box'
import { LABEL_LEADING } from '../marks/labelLook'
import type { MeasureText } from '../marks/measure'
import type { Box, Point } from '../marks/point'
import type { LabelLine, LabelShape } from '../marks/shape'
import { labelSize } from './footprint'
import { lengthInside } from './segments'

/** A name that wants a place beside its body. */
export interface NameRequest {
  readonly ref: Ref
  readonly at: Point
  readonly reachPx: number
  /** How far names keep over and under it, where that is more: a square leaves room for its selection. */
  readonly reachDownPx: number
  readonly lines: readonly LabelLine[]
  /** Rather left out than put over something. */
  readonly isOptional: boolean
  /** Which sides are liked, best first; all others come after. */
  readonly sides: readonly Side[]
}

export type Side =
  | 'right'
  | 'left'
  | 'under'
  | 'over'
  | 'over-right'
  | 'over-left'
  | 'under-right'
  | 'under-left'
  | 'high-right'
  | 'high-left'
const SIDES: readonly Side[] = [
  'right',
  'left',
  'under',
  'over',
  'over-right',
  'over-left',
  'under-right',
  'under-left',
  'high-right',
  'high-left',
]

/** A line between two bodies, as a name sees it. */
export interface Passing {
  readonly from: Point
  readonly to: Point
  readonly ends: readonly Ref[]
  /** How much it matters that no name lies on it; 1 for a line of some length. */
  readonly weight: number
}

export interface NameObstacles {
  readonly frame: Box
  readonly bodies: readonly { readonly ref: Ref; readonly box: Box }[]
  readonly lines: readonly Passing[]
  /** Boxes nothing may cover, such as what was placed before. */
  readonly taken: readonly Box[]
}

export interface PlacedName {
  readonly shape: LabelShape
  readonly box: Box
}

const BESIDE_PX = 6
/** Words of two names on one height are not to be read as one. */
const AIR_PX = 7
const UNDER_PX = 3
/** Further out, with a leader from the mark. */
const DISPLACED_PX = [0, 16, 30, 46] as const
const LEADER_FROM_PX = 12
const ROUNDS = 3
const ASCENT_PX = 11.5
const COST = {
  meets: 60,
  close: 4,
  area: 0.5,
  outside: 3,
  line: 0.3,
  ownLine: 0.16,
  rank: 2.2,
  displaced: 0.5,
} as const

/**
 * Gives names places that cover no body and no other name, and as little of lines as may be: one after the other in
 * the given order, then again while that helps. Deterministic.
 */
export function placeNames(
  requests: readonly NameRequest[],
  obstacles: NameObstacles,
  measure: MeasureText,
): ReadonlyMap<Ref, PlacedName> {
  const placed = new Map<Ref, PlacedName>()
  const options = requests.map((request) => ({ request, candidates: candidatesOf(request, measure) }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { request, candidates } of options) {
      const others = [...placed].flatMap(([ref, { box }]) => (ref === request.ref ? [] : [box]))
      let [best, least]: [Candidate | null, number] = [null, Infinity]
      for (const each of candidates) {
        if (each.liking >= least) continue
        each.alone ??= each.liking + costOf(each.box, request.ref, obstacles)
        if (each.alone >= least) continue
        const cost = each.alone + others.reduce((sum, box) => sum + clash(each.box, box), 0)
        if (cost < least) [best, least] = [each, cost]
      }
      if (best && (!request.isOptional || least - best.liking < COST.meets)) placed.set(request.ref, best)
      else placed.delete(request.ref)
    }
  }
  return placed
}

interface Candidate extends PlacedName {
  /** What its side and distance cost. */
  readonly liking: number
  /** With bodies and lines, without other names; worked out when first asked for. */
  alone: number | null
}

const clash = (a: Box, b: Box) => {
  const area = overlap({ x: a.x - 2, y: a.y, width: a.width + 4, height: a.height }, b)
  if (area > 0) return COST.meets + area * COST.area
  return overlap({ x: a.x - AIR_PX, y: a.y, width: a.width + 2 * AIR_PX, height: a.height }, b) > 0
    ? COST.close
    : 0
}

/** Every side at growing distances, the best liked first. */
function candidatesOf(request: NameRequest, measure: MeasureText): readonly Candidate[] {
  const size = labelSize(request.lines, measure)
  const ranked = [...request.sides, ...SIDES.filter((side) => !request.sides.includes(side))]
  return DISPLACED_PX.flatMap((away) =>
    ranked.map((side, rank): Candidate => ({
      ...stand(request, side, away, size),
      liking: rank * COST.rank + away * COST.displaced,
      alone: null,
    })),
  )
}

function costOf(box: Box, own: Ref, { frame, bodies, lines, taken }: NameObstacles): number {
  let cost = outside(box, frame) * COST.outside
  for (const body of bodies) if (body.ref !== own) cost += clash(box, body.box)
  for (const each of taken) cost += clash(box, each)
  for (const { from, to, ends, weight } of lines) {
    cost += lengthInside(from, to, box) * weight * (ends.includes(own) ? COST.ownLine : COST.line)
  }
  return cost
}

function stand(
  { at: [x, y], reachPx, reachDownPx, lines }: NameRequest,
  side: Side,
  away: number,
  { width, height }: { width: number; height: number },
): PlacedName {
  if (side === 'high-right' || side === 'high-left')
    return high([x, y], reachPx, lines, side === 'high-right' ? 1 : -1, away, { width, height })
  const dx = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0
  const dy = side.startsWith('under') ? 1 : side.startsWith('over') ? -1 : 0
  const diagonal = dx !== 0 && dy !== 0
  const reach = (diagonal ? reachPx * 0.8 : reachPx) + away * (diagonal ? 0.8 : 1)
  const nearX = x + dx * (reach + BESIDE_PX)
  const left = dx === 0 ? x - width / 2 : dx > 0 ? nearX : nearX - width
  const nearY = diagonal ? y + dy * away * 0.8 : y + dy * (reachDownPx + away + UNDER_PX)
  const top = dy === 0 ? y - height / 2 : dy > 0 ? nearY : nearY - height
  const align = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end'
  const textX = dx === 0 ? x : dx > 0 ? left : left + width
  const box = { x: left, y: top, width, height }
  const edge: Point = [x + dx * reachPx * (diagonal ? 0.75 : 1), y + dy * reachPx * (diagonal ? 0.75 : 1)]
  const tip: Point = [dx === 0 ? x : nearX - dx * 2, dy === 0 ? y : dy > 0 ? top : top + height]
  return {
    box,
    shape: {
      kind: 'label',
      at: [textX, top + ASCENT_PX],
      lines,
      align,
      leader: away > LEADER_FROM_PX ? [edge, tip] : null,
    },
  }
}

/** Wholly above its mark and mostly to one side of it, its lines centred. */
function high(
  [x, y]: Point,
  reachPx: number,
  lines: readonly LabelLine[],
  dx: 1 | -1,
  away: number,
  { width, height }: { width: number; height: number },
): PlacedName {
  const near = x - dx * reachPx * 0.8
  const left = dx > 0 ? near : near - width
  const top = y - reachPx * 0.75 - UNDER_PX - away - height
  const shape: LabelShape = {
    kind: 'label',
    at: [left + width / 2, top + ASCENT_PX],
    lines,
    align: 'middle',
    leader:
      away > LEADER_FROM_PX
        ? [
            [x, y - reachPx],
            [x, top + height],
          ]
        : null,
  }
  return { box: { x: left, y: top, width, height }, shape }
}

/** The box of a body as an obstacle to names. */
export function bodyBox(at: Point, reachPx: number): Box {
  return boxAround(at, 2 * reachPx + 2)
}

/** The box of one line of text that starts or ends beside a body. */
export function besideBox([x, y]: Point, reachPx: number, width: number, dx: 1 | -1): Box {
  const near = x + dx * (reachPx + BESIDE_PX)
  return { x: dx > 0 ? near : near - width, y: y - LABEL_LEADING / 2, width, height: LABEL_LEADING }
}
