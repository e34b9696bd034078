import { BASIS_LOOK } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { ActorId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import { refTo } from '@/model/ref'
import type { DrawnActs, JointAct } from '@/queries/drawnActs'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { curve, cut, lengthOf, stationAt, trim } from '../marks/polyline'
import type { LineShape, Shape, Strand } from '../marks/shape'
import type { Venue } from './mapContent'
import { type MapFrame, markOf } from './mapFrame'
import { route } from './strands'
import { standOf } from './venueMarks'
import { dockAt, forkAt } from './venueRing'
import { toPlanePoint, toPx } from './viewport'

const GLYPH_BOX = 22
/** A stub's end is small; its button grows to the least target by itself. */
const STUB_BOX = 12
const DOCK_BOX = 15
const MEETING_PX = 14

/** Joint acts: those of a meeting leave its mark by a trunk and fork; the others join their feet at one glyph. */
export function actMarks(frame: MapFrame, acts: DrawnActs, most: number): readonly Mark[] {
  const docked = new Map<string, number>()
  return latest(frame, acts.joint, most).flatMap((act): readonly Mark[] => {
    const venue = act.meeting && frame.plan.content.venueOf.get(act.meeting.id)
    if (venue && venue.meetings.length <= 2) {
      if (act.heads.length > 0) return forkMark(frame, act, venue)
      const nth = docked.get(venue.place) ?? 0
      docked.set(venue.place, nth + 1)
      return frame.viewport.id === 'world' ? [dockedMark(frame, act, venue, nth)] : []
    }
    return joinMark(frame, act)
  })
}

/** All acts; of too many the last ones that the window holds, and the one that is selected. */
function latest({ moment }: MapFrame, acts: readonly JointAct[], most: number): readonly JointAct[] {
  if (acts.length <= most) return acts
  let room = most
  const isShown = ({ event }: JointAct) => {
    const { state, selected } = moment.standing(refTo('event', event.id))
    return selected || (state === 'active' && room-- > 0)
  }
  return acts.toReversed().filter(isShown).toReversed()
}

function lineOf(act: JointAct, strands: readonly Strand[], glyphAt: Point | null): LineShape {
  const sign = signOf(act.event.plover.type)
  return {
    kind: 'line',
    strands,
    sign,
    texture: BASIS_LOOK[act.event.basis].texture,
    step: 1,
    glyphs: [glyphOf(sign)],
    glyphAt,
  }
}

/** Whether a state stands in the enlargement that is being drawn. */
const isFramed = ({ plan, viewport }: MapFrame, actor: ActorId): boolean =>
  plan.insets.some(({ letter, members }) => letter === viewport.id && members.has(refTo('actor', actor)))

const positionOf = ({ plan }: MapFrame, actor: ActorId): LonLat | null =>
  plan.content.anchorOf.get(actor)?.at ?? null

/** One trunk from the meeting, one glyph, a head for each recipient. */
function forkMark(frame: MapFrame, act: JointAct, venue: Venue): readonly Mark[] {
  const { plan, viewport, names } = frame
  const ref = refTo('event', act.event.id)
  const mark = markOf(frame, ref, ref, act.event.basis, '', () => {
    const at = toPx(viewport, plan.projection.toPlane(venue.at))
    const fork = forkAt(at)
    const from = plan.projection.fromPlane(toPlanePoint(viewport, fork))
    const trunk: Strand = { points: trim([at, fork], MEETING_PX, 0), end: 'none' }
    const routes = act.heads.flatMap((head) => {
      const to = positionOf(frame, head)
      const place = plan.content.anchorOf.get(head)?.place
      return to && place && from
        ? [
            {
              ...route(plan, viewport, from, to, {
                startPx: 0,
                endPx: viewport.squarePx / 2 + 6,
                end: 'head',
              }),
              place,
            },
          ]
        : []
    })
    const strands = [...(viewport.id === 'world' ? [trunk] : []), ...routes.flatMap((each) => each.strands)]
    const exits =
      viewport.id === 'world'
        ? routes.flatMap(({ exit, place }) =>
            exit
              ? [
                  exitLabel(
                    exit,
                    names.toward(place),
                    viewport.frame ? viewport.frame.x + viewport.frame.width : Infinity,
                  ),
                ]
              : [],
          )
        : []
    return {
      shapes:
        strands.length > 0 ? [lineOf(act, strands, viewport.id === 'world' ? fork : null), ...exits] : [],
      box: viewport.id === 'world' ? boxAround(fork, GLYPH_BOX) : null,
    }
  })
  return mark.shapes.length > 0 ? [mark] : []
}

function exitLabel([x, y]: Point, text: string, right: number): Shape {
  const align = x > right - 50 ? 'end' : 'middle'
  return {
    kind: 'label',
    at: [align === 'end' ? right - 4 : x, y - 9],
    lines: [{ text, weight: 'plain', tone: 'muted' }],
    align,
    leader: null,
  }
}

/** An agreement of those who met: a glyph that touches the meeting, whose spokes are its feet. */
function dockedMark(frame: MapFrame, act: JointAct, venue: Venue, nth: number): Mark {
  const ref = refTo('event', act.event.id)
  return markOf(frame, ref, ref, act.event.basis, '', () => {
    const { at, ring } = standOf(frame, venue)
    const dock = dockAt(ring, at, nth)
    return {
      shapes: [lineOf(act, [], dock)],
      box: boxAround(dock, DOCK_BOX),
    }
  })
}

/** Feet that join at one glyph, nearer the recipients, or in the middle of those who act together. */
function joinMark(frame: MapFrame, act: JointAct): readonly Mark[] {
  const { plan, viewport, isInset } = frame
  const ref = refTo('event', act.event.id)
  const all = [...act.feet, ...act.heads]
  const [first] = all
  if (!first) return []
  const inside = all.every(
    (actor) => isInset(refTo('actor', first), refTo('actor', actor)) || actor === first,
  )
  if (viewport.id === 'world' && inside && all.length > 1) return []
  if (viewport.id !== 'world' && !all.every((actor) => isFramed(frame, actor))) return []
  const mark = markOf(frame, ref, ref, act.event.basis, '', () => {
    const px = (actor: ActorId) => {
      const at = positionOf(frame, actor)
      return at ? [toPx(viewport, plan.projection.toPlane(at))] : []
    }
    const [feet, heads] = [act.feet.flatMap(px), act.heads.flatMap(px)]
    if (feet.length === 0) return { shapes: [], box: null }
    const glyphAt = joinAt(feet, heads)
    const strands = joinStrands(feet, heads, glyphAt, viewport.squarePx / 2 + 5)
    return { shapes: [lineOf(act, strands, glyphAt)], box: boxAround(glyphAt, GLYPH_BOX) }
  })
  return mark.shapes.length > 0 ? [mark] : []
}

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

const away = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])
const RISE_PX = 16
/** A foot this much nearer the recipient than the farthest joins behind the glyph. */
const NEAR = 0.45

/** On the way of the farthest foot, raised above the straight line; without recipients, in the middle. */
function joinAt(feet: readonly Point[], heads: readonly Point[]): Point {
  if (heads.length === 0) return mean(feet)
  const target = mean(heads)
  const [far = target] = feet.toSorted((a, b) => away(b, target) - away(a, target))
  return [target[0] + (far[0] - target[0]) * 0.58, target[1] + (far[1] - target[1]) * 0.58 - RISE_PX]
}

function joinStrands(
  feet: readonly Point[],
  heads: readonly Point[],
  glyphAt: Point,
  reach: number,
): readonly Strand[] {
  const [head] = heads
  const far = head ? Math.max(...feet.map((foot) => away(foot, head))) : 0
  const merge: Point | null = head
    ? stationAt(arch(glyphAt, head), lengthOf(arch(glyphAt, head)) * 0.45).at
    : null
  const toGlyph = feet.map((foot): Strand => {
    const near = head !== undefined && merge !== null && away(foot, head) < far * NEAR
    const points = near ? curve(foot, [merge[0], foot[1]], merge) : arch(foot, glyphAt)
    return { points: trim(points, reach, 0), end: 'none' }
  })
  const onward = heads.map((each): Strand => ({
    points: trim(arch(glyphAt, each), 0, reach + 8),
    end: 'head',
  }))
  return [...toGlyph, ...onward].filter(({ points }) => points.length > 1)
}

/** A gentle arch above the straight line. */
function arch(a: Point, b: Point): readonly Point[] {
  const lift = away(a, b) * 0.06
  return curve(a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - lift * 2], b, 16)
}

/** Toward a neighbour a stub leans aside, clear of the lines that join the two. */
const NEAR_TURN = (24 * Math.PI) / 180

function turned(points: readonly Point[], angle: number): readonly Point[] {
  const [start] = points
  if (!start) return points
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return points.map(([x, y]): Point => {
    const [dx, dy] = [x - start[0], y - start[1]]
    return [start[0] + dx * cos - dy * sin, start[1] + dx * sin + dy * cos]
  })
}

/** Headline-only events: at most 28 px, from the first actor toward the other. */
export function stubMarks(frame: MapFrame, acts: DrawnActs): readonly Mark[] {
  const { plan, viewport } = frame
  return acts.stubs.flatMap(({ event, from, toward }): readonly Mark[] => {
    const [a, b] = [positionOf(frame, from), positionOf(frame, toward)]
    if (!a || !b) return []
    const home = plan.insets.find(({ members }) => members.has(refTo('actor', from)))
    if ((home?.letter ?? 'world') !== viewport.id) return []
    const ref = refTo('event', event.id)
    const mark = markOf(frame, ref, ref, event.basis, '', () => {
      const start = viewport.squarePx / 2 + 4
      const [way] = plan.arc(a, b).pieces
      const straight = (way ?? []).map((point) => toPx(viewport, point))
      const near = plan.insets.some(
        ({ members }) => members.has(refTo('actor', from)) && members.has(refTo('actor', toward)),
      )
      const points = trim(near ? turned(straight, NEAR_TURN) : straight, start, 0)
      const length = Math.min(28, lengthOf(points) * 0.3 + 8)
      const stub = cut(points, 0, Math.max(16, length))
      const shape: LineShape = {
        kind: 'line',
        strands: [{ points: stub, end: 'bar' }],
        sign: signOf(event.plover.type),
        texture: 'solid',
        step: 1,
        glyphs: [],
        glyphAt: null,
      }
      return { shapes: [shape], box: boxAround(stub.at(-1) ?? [0, 0], STUB_BOX) }
    })
    return [mark]
  })
}
