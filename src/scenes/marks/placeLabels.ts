import { boxAround, contains, outside, overlap } from './box'
import { LABEL_LEADING, LABEL_PX } from './labelLook'
import type { MeasureText } from './measure'
import type { Box, Point } from './point'
import type { LabelLine, LabelShape } from './shape'

/** A name that wants a place beside a mark. */
export interface LabelRequest {
  readonly key: string
  readonly at: Point
  /** How far from `at` the mark reaches, px. */
  readonly reachPx: number
  readonly lines: readonly LabelLine[]
  /** Preferred direction, degrees clockwise from the right; null: any. */
  readonly toward: number | null
}

export interface PlacedLabel {
  readonly shape: LabelShape
  readonly box: Box
}

/** What labels keep clear of: never over `hard`; over `soft` (lines, say) only where nothing else is left. */
export interface Obstacles {
  readonly frame: Box
  readonly hard: readonly Box[]
  readonly soft: readonly Point[]
}

export const ANGLES = [0, 180, 45, 315, 90, 270, 135, 225] as const
const FARTHEST_PX = 54
const DISTANCES = [4, 10, 18, 28, 40, FARTHEST_PX] as const
/** Past this displacement a leader joins name and mark. */
const LEADER_FROM_PX = 12
const PADDING_PX = 4
/** What a px away from the mark costs, where a sample of a line under the words costs 3. */
const AWAY_PRICE = 0.6

export interface Candidate {
  readonly box: Box
  readonly shape: LabelShape
  readonly angle: number
  readonly distance: number
}

/** A place for a name: in a direction, at a distance from its mark's edge, px. */
export function candidate(
  request: LabelRequest,
  angle: number,
  distance: number,
  width: number,
  height: number,
): Candidate {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const reach = request.reachPx + distance
  const [px, py] = [request.at[0] + cos * reach, request.at[1] + sin * reach]
  const align = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle'
  const x = align === 'start' ? px : align === 'end' ? px - width : px - width / 2
  const y = sin > 0.9 ? py : sin < -0.9 ? py - height : py - height / 2 + sin * (height / 2)
  const box = { x, y, width, height }
  const textX = align === 'start' ? x : align === 'end' ? x + width : x + width / 2
  const edge: Point = [request.at[0] + cos * request.reachPx, request.at[1] + sin * request.reachPx]
  const tip: Point =
    align === 'start'
      ? [x - 1, y + height / 2]
      : align === 'end'
        ? [x + width + 1, y + height / 2]
        : [px, sin > 0 ? y : y + height]
  return {
    box,
    angle,
    distance,
    shape: {
      kind: 'label',
      at: [textX, y + LABEL_PX - 1.5],
      lines: request.lines,
      align,
      leader: distance > LEADER_FROM_PX ? [edge, tip] : null,
    },
  }
}

/** What a name takes up, px. */
export function sizeOf({ lines }: LabelRequest, measure: MeasureText) {
  const width = Math.max(
    ...lines.map(({ text, weight }) => measure(text, LABEL_PX, weight === 'strong' ? 600 : 400)),
  )
  return { width, height: lines.length * LABEL_LEADING }
}

/** What a place costs; counting stops at `enough`, which is dear already. */
function cost(
  each: Candidate,
  request: LabelRequest,
  placed: readonly Box[],
  { frame, hard, soft }: Obstacles,
  enough: number,
): number {
  const { box, angle, distance } = each
  const [left, top] = [box.x - PADDING_PX, box.y - PADDING_PX / 2]
  const [right, bottom] = [box.x + box.width + PADDING_PX, box.y + box.height + PADDING_PX / 2]
  const grown = { x: left, y: top, width: right - left, height: bottom - top }
  let sum = distance * AWAY_PRICE + outside(box, frame) * 50
  if (request.toward !== null) sum += Math.abs(((angle - request.toward + 540) % 360) - 180) * 0.05
  for (const other of placed) sum += overlap(grown, other) * 40
  for (const other of hard) {
    if (sum >= enough) return sum
    sum += overlap(grown, other) * 20
  }
  for (const [x, y] of soft) if (x > left && x < right && y > top && y < bottom) sum += 3
  if (each.shape.leader && sum < enough)
    for (const point of along(each.shape.leader))
      for (const other of [...hard, ...placed]) if (contains(other, point)) sum += 6
  return sum
}

/** Points on a leader, clear of its own mark. */
function along([a, b]: readonly [Point, Point]): readonly Point[] {
  return [0.25, 0.4, 0.55, 0.7, 0.85, 1].map((share): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
  ])
}

/** What a request can come across at all: the price of everything else is 0. */
function within(
  { at, reachPx }: LabelRequest,
  width: number,
  height: number,
  placed: readonly Box[],
  { frame, hard, soft }: Obstacles,
): { readonly placed: readonly Box[]; readonly obstacles: Obstacles } {
  const room = boxAround(
    at,
    2 * (reachPx + FARTHEST_PX + width + PADDING_PX),
    2 * (reachPx + FARTHEST_PX + height + PADDING_PX),
  )
  const isNear = (box: Box) => overlap(room, box) > 0
  return {
    placed: placed.filter(isNear),
    obstacles: { frame, hard: hard.filter(isNear), soft: soft.filter((point) => contains(room, point)) },
  }
}

/** From this price a name stands badly: over another, over a mark, or cut. */
const BAD_PRICE = 40

/**
 * Gives each name a place near its mark, in the order of the requests (first come, best served): eight directions at
 * growing distances, the cheapest taken. Where one comes off badly, other orders are tried and the cheapest of all is
 * taken. Deterministic.
 * @returns a place for every request; where no free one exists, the least bad.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
  measure: MeasureText,
): ReadonlyMap<string, PlacedLabel> {
  const first = placeInOrder(requests, obstacles, measure)
  if (!first.isBad) return first.placed
  const by = (axis: 0 | 1) => requests.toSorted((a, b) => a.at[axis] - b.at[axis])
  return [by(0), by(0).toReversed(), by(1), by(1).toReversed()]
    .map((order) => placeInOrder(order, obstacles, measure))
    .reduce((best, next) => (next.price < best.price ? next : best), first).placed
}

interface Attempt {
  readonly placed: ReadonlyMap<string, PlacedLabel>
  readonly price: number
  readonly isBad: boolean
}

function placeInOrder(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
  measure: MeasureText,
): Attempt {
  const placed = new Map<string, PlacedLabel>()
  const boxes: Box[] = []
  let isBad = false
  let sum = 0
  for (const request of requests) {
    const { best, price } = cheapest(request, boxes, obstacles, measure)
    if (best === null) continue
    boxes.push(best.box)
    placed.set(request.key, { shape: best.shape, box: best.box })
    sum += price
    isBad ||= price >= BAD_PRICE
  }
  return { placed, price: sum, isBad }
}

function cheapest(
  request: LabelRequest,
  placed: readonly Box[],
  obstacles: Obstacles,
  measure: MeasureText,
): { readonly best: Candidate | null; readonly price: number } {
  const { width, height } = sizeOf(request, measure)
  const near = within(request, width, height, placed, obstacles)
  let best: Candidate | null = null
  let least = Infinity
  for (const distance of DISTANCES) {
    if (distance * AWAY_PRICE >= least) break
    for (const angle of ANGLES) {
      const each = candidate(request, angle, distance, width, height)
      const price = cost(each, request, near.placed, near.obstacles, least)
      if (price < least) [best, least] = [each, price]
    }
    if (least < distance * AWAY_PRICE + 4) break
  }
  return { best, price: least }
}
