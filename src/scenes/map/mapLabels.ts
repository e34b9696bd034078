import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { standingAt } from './anchorMarks'
import { boxAround } from '../marks/box'
import { LABEL_LEADING, LABEL_PX } from '../marks/labelLook'
import type { MeasureText } from '../marks/measure'
import { type LabelRequest, type Obstacles, type PlacedLabel, placeLabels } from '../marks/placeLabels'
import type { Box, Point } from '../marks/point'
import type { Mark } from '../marks/mark'
import type { Shape } from '../marks/shape'
import type { Venue } from './mapContent'
import type { MapNames } from './mapNames'
import type { Inset, MapPlan } from './mapPlan'
import { toPx, type Viewport } from './viewport'

/** Over this many names only the busiest places and the first states are labelled; the others answer in lists. */
const MOST_LABELS = 60

/** Places the names of a viewport once for the whole dataset, so that no name moves with the window. */
export function mapLabels(
  plan: MapPlan,
  viewport: Viewport,
  names: MapNames,
  measure: MeasureText,
  narrow: boolean,
  lines: readonly Mark[],
  blocked: readonly Box[],
): ReadonlyMap<string, PlacedLabel> {
  const { content, projection, insets } = plan
  const here = insets.find(({ letter }) => letter === viewport.id)
  const point = (at: readonly [number, number]) => toPx(viewport, projection.toPlane(at))
  const strong = (text: string) => ({ text, weight: 'strong' as const, tone: 'ink' as const })
  const muted = (text: string) => ({ text, weight: 'plain' as const, tone: 'muted' as const })
  const venues: readonly LabelRequest[] = here
    ? []
    : busiest(content.venues).map(({ place, at, country }) => {
        const right = isRight(plan, at)
        const where =
          country && !content.anchorOf.has(country)
            ? `${names.place(place)}, ${names.actor(country, narrow)}`
            : names.place(place)
        return {
          key: refTo('place', place),
          at: point(at),
          reachPx: 20,
          lines: narrow ? [strong(where)] : [strong(where), muted(names.placeNote(place))],
          toward: narrow ? 270 : right ? 0 : 340,
        }
      })
  const states = content.anchors
    .filter(({ actor }) => !here || here.members.has(refTo('actor', actor.id)))
    .filter(
      ({ actor }) => here !== undefined || !insets.some((inset) => isNamedThere(inset, actor.id, narrow)),
    )
    .slice(0, MOST_LABELS)
    .map(({ actor, place, at }): LabelRequest => ({
      key: refTo('actor', actor.id),
      at: standingAt({ plan, viewport }, place, at),
      reachPx: viewport.squarePx / 2 + 2,
      lines: [strong(names.actor(actor.id, narrow && here === undefined))],
      toward: null,
    }))
  const places: readonly LabelRequest[] = content.placeClaims
    .filter(({ place }) =>
      here
        ? here.members.has(refTo('place', place))
        : !insets.some(({ members }) => members.has(refTo('place', place))),
    )
    .map(({ place, at }) => ({
      key: refTo('place', place),
      at: point(at),
      reachPx: 17,
      lines: [muted(names.place(place))],
      toward: 0,
    }))
  return placeLabels(
    [...venues, ...states, ...places],
    obstacles(plan, viewport, lines, blocked, measure),
    measure,
  )
}

/** The venues of the most meetings, in their order; of equals the first. */
function busiest(venues: readonly Venue[]): readonly Venue[] {
  if (venues.length <= MOST_LABELS) return venues
  const most = venues.toSorted((a, b) => b.meetings.length - a.meetings.length).slice(0, MOST_LABELS)
  return venues.filter((venue) => most.includes(venue))
}

/** Crowds of more than this are named in their enlargement alone. */
const MOST_NAMED_TWICE = 4

function isNamedThere({ members, actors }: Inset, actor: ActorId, narrow: boolean): boolean {
  return members.has(refTo('actor', actor)) && (narrow || actors.length > MOST_NAMED_TWICE)
}

const isRight = (plan: MapPlan, at: readonly [number, number]) => plan.projection.toPlane(at)[0] > 0

/** Notes that already stand beside marks, such as the day of a chip. */
function noteBox(shape: Shape, measure: MeasureText): readonly Box[] {
  if (shape.kind !== 'label') return []
  const width = Math.max(...shape.lines.map(({ text }) => measure(text, LABEL_PX, 400)))
  const x =
    shape.align === 'start'
      ? shape.at[0]
      : shape.align === 'end'
        ? shape.at[0] - width
        : shape.at[0] - width / 2
  return [{ x, y: shape.at[1] - LABEL_PX, width, height: shape.lines.length * LABEL_LEADING }]
}

/** Points along the rectangle that says what an enlargement frames, 6 px apart. */
function edgeOf({ x, y, width, height }: Box, viewport: Viewport): readonly Point[] {
  const [left, top] = toPx(viewport, [x, y])
  const [right, bottom] = toPx(viewport, [x + width, y + height])
  const across = Array.from({ length: Math.ceil((right - left) / 6) }, (_, i) => left + i * 6)
  const down = Array.from({ length: Math.ceil((bottom - top) / 6) }, (_, i) => top + i * 6)
  return [
    ...across.flatMap((at): readonly Point[] => [
      [at, top],
      [at, bottom],
    ]),
    ...down.flatMap((at): readonly Point[] => [
      [left, at],
      [right, at],
    ]),
  ]
}

function obstacles(
  plan: MapPlan,
  viewport: Viewport,
  lines: readonly Mark[],
  blocked: readonly Box[],
  measure: MeasureText,
): Obstacles {
  const squares = plan.content.anchors.map(({ place, at }) =>
    boxAround(standingAt({ plan, viewport }, place, at), viewport.squarePx + 4),
  )
  const hits = lines.flatMap(({ hit, shapes }) => [
    ...(hit ? [hit.box] : []),
    ...shapes.flatMap((shape) => noteBox(shape, measure)),
  ])
  const soft = lines.flatMap(({ shapes }) =>
    shapes.flatMap((shape): readonly Point[] => {
      if (shape.kind === 'line') return shape.strands.flatMap(({ points }) => points)
      return shape.kind === 'spoke' ? shape.points : []
    }),
  )
  const edges = viewport.id === 'world' ? plan.insets.flatMap(({ framed }) => edgeOf(framed, viewport)) : []
  const frame = viewport.frame ?? { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }
  return {
    frame: { x: frame.x + 4, y: frame.y + 4, width: frame.width - 8, height: frame.height - 8 },
    hard: [...squares, ...hits, ...blocked],
    soft: [...soft, ...edges],
  }
}
