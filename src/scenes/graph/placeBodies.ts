import type { Ref } from '@/model/ref'
import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import type { LabelLine } from '../marks/shape'
import { bandsOf } from './bandsOf'
import { type CrowdPlace, crowdsOf } from './crowdsOf'
import { type Footprint, footprintOf, type Footprints, labelSize } from './footprint'
import { fullnessOf, type GraphContent } from './graphContent'
import { orderRows, type Places } from './orderRows'
import { pullsOf } from './pullsOf'
import { crowdDown, type Frame, isWide, looseRows, type Row, rowsOf } from './rowsOf'
import { cheapest } from './routes'
import { distanceTo } from './segments'
import { settleRows } from './settleRows'

const CROWD_ASIDE_PX = 54
/** How far above its people (negative: below) an earlier meeting may stand, the best liked first. */
const FAINT_ABOVE_PX = [24, 18, 12, 6, 0, 34, 46, 60, -30, -36] as const
const FAINT_CLEAR_PX = 12
const FAINT_BODY_PX = 10
const FAINT_FAR_PX = 30
/** Nearer its people than this its name would stand among theirs. */
const FAINT_NAMED_PX = 22
const SHORT_PX = 310
const EDGE_SLACK_PX = 9
/** Width of the lane in which a line runs along the side. */
const LANE_PX = 18
const NEAR_PX = 30
const SLACK_PX = 4
/** Where a person and a state may meet between them, the state's own place first. */
const MEETING_SHARES = [0, 1, 0.5, 0.25, 0.75] as const
const MOST_STRETCH = 1.4

/** Positions of all bodies in a frame, px: bands from the top, moved sideways by forces, then pinned. */
export function placeBodies(
  content: GraphContent,
  frame: Frame,
  labels: ReadonlyMap<Ref, readonly LabelLine[]>,
  measure: MeasureText,
): Places {
  const bands = bandsOf(content, frame.height < SHORT_PX)
  const isFull = fullnessOf(content) !== 'few'
  const footprints = new Map<Ref, Footprint>(
    [...bands].flatMap(([ref, band]) => {
      const body = content.bodies.get(ref)
      return body ? [[ref, footprintOf(body, band, labels.get(ref) ?? [], measure, isFull)] as const] : []
    }),
  )
  makeRoomBetween(content, footprints, labels, measure, isWide(frame) ? 0.9 : 0.45)
  const pulls = pullsOf(content, !isWide(frame))
  const all = rowsOf(bands, footprints, frame)
  const crowds = crowdsOf(content)
  const isCrowd = (ref: Ref) => crowds.has(ref)
  const rows = all.filter(({ refs }) => !refs.some(isCrowd))
  const free = pulls.filter(({ a, b }) => !isCrowd(a) && !isCrowd(b))
  const loose = new Set(looseRows(rows, content).flatMap(({ refs }) => refs))
  const isLoose = (ref: Ref) => loose.has(ref)
  const ordered = orderRows(rows, content, free, footprints)
  const laned = isWide(frame) ? rows : withLane(rows, content, ordered)
  const places = new Map<Ref, Point>(settleRows(laned, ordered, free, footprints, isLoose))
  stretch(places, laned, footprints)
  alignPosts(content, places, footprints, laned)
  for (const { refs, y } of all) for (const ref of refs) placeInCrowd(ref, y, crowds, places)
  for (const { ref, kind } of content.bodies.values())
    if (kind === 'faint-meeting') placeBetween(ref, content, places)
  return places
}

/** People with an earlier meeting between them stand far enough apart for its name. */
function makeRoomBetween(
  { bodies, spokes }: GraphContent,
  footprints: Map<Ref, Footprint>,
  labels: ReadonlyMap<Ref, readonly LabelLine[]>,
  measure: MeasureText,
  share: number,
): void {
  for (const { ref, kind } of bodies.values()) {
    const ends = kind === 'faint-meeting' ? spokes.filter(({ meeting }) => meeting === ref) : []
    if (ends.length !== 2) continue
    const { width } = labelSize(labels.get(ref) ?? [], measure)
    for (const { other } of ends) {
      const footprint = footprints.get(other)
      if (footprint) footprints.set(other, { ...footprint, width: footprint.width + width * share })
    }
  }
}

/** Room at the side on which lines run outside: that of the meetings from which acts leave. */
function withLane(rows: readonly Row[], { acts, bodies }: GraphContent, ordered: Places): readonly Row[] {
  const hub = acts.find(
    ({ kind, feet }) => kind === 'act' && feet.some((foot) => bodies.get(foot)?.kind === 'meeting'),
  )?.feet[0]
  const x = hub && ordered.get(hub)?.[0]
  const row = hub && rows.find(({ refs }) => refs.includes(hub))
  if (x === undefined || !row) return rows
  const isRight = x > (row.left + row.right) / 2
  return rows.map((each) =>
    isRight ? { ...each, right: each.right - LANE_PX } : { ...each, left: each.left + LANE_PX },
  )
}

/** Person and state stand right over each other wherever one of their rows has room for it. */
function alignPosts(
  { bars, bodies }: GraphContent,
  places: Map<Ref, Point>,
  footprints: Footprints,
  rows: readonly Row[],
): void {
  const half = (ref: Ref) => (footprints.get(ref)?.width ?? 0) / 2
  const fits = (ref: Ref, x: number): boolean => {
    const [at, row] = [places.get(ref), rows.find(({ refs }) => refs.includes(ref))]
    const edge = footprints.get(ref)?.edge ?? 0
    if (at && Math.abs(at[0] - x) < 0.5) return true
    if (!at || !row || x - edge < row.left - EDGE_SLACK_PX || x + edge > row.right + EDGE_SLACK_PX)
      return false
    return [...bodies.keys()].every((other) => {
      const there = other === ref ? undefined : places.get(other)
      return (
        !there ||
        Math.abs(there[1] - at[1]) > NEAR_PX ||
        Math.abs(there[0] - x) >= half(ref) + half(other) - SLACK_PX
      )
    })
  }
  for (const { person, state, earlier } of bars) {
    const [top, under] = [places.get(person), places.get(state)]
    if (!top || !under || earlier) continue
    const x = MEETING_SHARES.map((share) => under[0] + (top[0] - under[0]) * share).find(
      (each) => fits(person, each) && fits(state, each),
    )
    if (x === undefined) continue
    places.set(person, [x, top[1]])
    places.set(state, [x, under[1]])
  }
}

/** Spreads each zone that takes less than its width over it, so that lines get room. */
function stretch(places: Map<Ref, Point>, rows: readonly Row[], footprints: Footprints): void {
  for (const zone of new Set(rows.map((row) => row.zone))) {
    const own = rows.filter((row) => row.zone === zone)
    const bodies = own.flatMap(({ refs, left, right }) =>
      refs.flatMap((ref) => {
        const [at, edge] = [places.get(ref), footprints.get(ref)?.edge ?? 0]
        return at ? [{ ref, x: at[0], y: at[1], edge, left, right }] : []
      }),
    )
    const [low, high] = [
      Math.min(...bodies.map(({ x, edge }) => x - edge)),
      Math.max(...bodies.map(({ x, edge }) => x + edge)),
    ]
    const [left, right] = [Math.min(...own.map((row) => row.left)), Math.max(...own.map((row) => row.right))]
    const factor = Math.min(Math.max((right - left) / (high - low || 1), 1), MOST_STRETCH)
    for (const { ref, x, y, edge, left: from, right: to } of bodies) {
      const wide = (left + right) / 2 + (x - (low + high) / 2) * factor
      places.set(ref, [Math.min(Math.max(wide, from + edge), Math.max(from + edge, to - edge)), y])
    }
  }
}

function placeInCrowd(
  ref: Ref,
  y: number,
  crowds: ReadonlyMap<Ref, CrowdPlace>,
  places: Map<Ref, Point>,
): void {
  const crowd = crowds.get(ref)
  const hub = crowd && places.get(crowd.hub)
  if (crowd && hub) places.set(ref, [hub[0] + crowd.side * CROWD_ASIDE_PX, y + crowdDown(crowd.nth)])
}

/** An earlier meeting stands between the people it joined, a little above them, where no other meeting's line passes. */
function placeBetween(ref: Ref, { spokes, bodies }: GraphContent, places: Map<Ref, Point>): void {
  const ends = spokes.flatMap(({ meeting, other }) => {
    const at = meeting === ref ? places.get(other) : undefined
    return at ? [at] : []
  })
  if (ends.length === 0) return
  const x = ends.reduce((sum, end) => sum + end[0], 0) / ends.length
  const top = Math.min(...ends.map((end) => end[1]))
  const lines = spokes.flatMap(({ meeting, other }) => {
    const [from, to] = [places.get(meeting), places.get(other)]
    return meeting !== ref && from && to ? [[from, to] as const] : []
  })
  const airAt = (y: number) =>
    Math.min(
      FAINT_CLEAR_PX,
      ...lines.map(([a, b]) => distanceTo([x, y], a, b)),
      ...[...places].map(([other, at]) => {
        const gap = Math.hypot(at[0] - x, at[1] - y) - (bodies.get(other)?.reachPx ?? 0) - FAINT_BODY_PX
        return gap < 0 ? gap * 4 : gap
      }),
    )
  const best = cheapest(
    FAINT_ABOVE_PX,
    (above) =>
      Math.min(Math.abs(above - FAINT_ABOVE_PX[0]), FAINT_FAR_PX) * 0.35 +
      (above >= 0 && above < FAINT_NAMED_PX ? 6 : 0) -
      airAt(top - above),
  )
  places.set(ref, [x, top - (best ?? 0)])
}
