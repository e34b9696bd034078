import type { ActorId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import { actingParts } from '@/queries/parts'
import { type Box, type Point } from '../marks/point'
import { boxAround } from '../marks/box'
import type { Emphasis, Mark } from '../marks/mark'
import { trim } from '../marks/polyline'
import type { ChipShape, Shape } from '../marks/shape'
import type { Venue } from './mapContent'
import { type MapFrame, markOf } from './mapFrame'
import { route } from './strands'
import { venueRing, type VenueRing } from './venueRing'
import { toPx } from './viewport'

const MEETING_PX = 14
const CHIP_PX = 14

/** Rings of a venue's meetings and people, its name, and the thin lines from the capitals of those who came. */
export function venueMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const { plan, viewport } = frame
  const at = toPx(viewport, plan.projection.toPlane(venue.at))
  const ring = ringOf(frame, venue, at)
  return [
    ...cameMarks(frame, venue),
    ...[...ring.chips].map(([person, point]) => chipMark(frame, venue, person, point, at)),
    ...ring.meetings.map((meeting) => meetingMark(frame, ring, meeting)),
    ...(ring.meetings.length === 0 ? [manyMark(frame, venue, at)] : []),
    ...nameMarks(frame, venue),
  ]
}

/** The chips stand toward the middle of the picture, where there is room. */
export function ringOf({ plan, viewport }: MapFrame, venue: Venue, at: Point): VenueRing {
  const { home } = plan
  const middle =
    plan.content.anchors.reduce((sum, { at: each }) => sum + plan.projection.toPlane(each)[0], 0) /
    Math.max(1, plan.content.anchors.length)
  const [x] = plan.projection.toPlane(venue.at)
  return venueRing(venue, at, x >= middle || home.scale === 0 ? 180 : viewport.id === 'world' ? 250 : 0)
}

function meetingMark(
  frame: MapFrame,
  ring: VenueRing,
  { event, at, people }: VenueRing['meetings'][number],
): Mark {
  return markOf(frame, `event:${event.id}`, refTo('event', event.id), event.basis, '', () => {
    const spokes = people.map((person): Shape => {
      const to = ring.chips.get(person) ?? at
      return { kind: 'spoke', points: trim([at, to], MEETING_PX - 1, CHIP_PX), role: 'took-part', sign: null }
    })
    const count = actingParts(event).length
    const form = count === 2 ? 'diamond' : 'hexagon'
    return {
      shapes: [...spokes, { kind: 'meeting', at, radiusPx: MEETING_PX, form, count, look: 'plain' }],
      box: boxAround(at, 2 * MEETING_PX),
    }
  })
}

/** One mark for many meetings: its number counts them, and pressing it lists them. */
function manyMark(frame: MapFrame, venue: Venue, at: Point): Mark {
  return markOf(frame, `meetings:${venue.place}`, refTo('place', venue.place), null, '', () => ({
    shapes: [
      {
        kind: 'meeting',
        at,
        radiusPx: MEETING_PX,
        form: 'hexagon',
        count: venue.meetings.length,
        look: 'plain',
      },
    ],
    box: boxAround(at, 2 * MEETING_PX),
  }))
}

/** A leader where last sourced within the window; outlined once the window's end has passed the sourced day. */
function chipMark(frame: MapFrame, venue: Venue, person: ActorId, at: Point, centre: Point): Mark {
  const { plan, moment, names, narrow } = frame
  const ref = refTo('actor', person)
  const actor = plan.index.dataset.actors.get(person)
  const stays = (plan.content.stays.get(person) ?? []).filter(({ start }) => start <= moment.today)
  const last = stays.at(-1)
  const here = last?.place === venue.place
  const past = last !== undefined && moment.today >= last.end
  const look: ChipShape['look'] = past ? 'past' : 'now'
  const mark = markOf(frame, `actor:${person}`, ref, null, `${look} ${last?.end ?? ''}`, () => {
    const day = dayBeside(at, centre, last ? names.day(last.end - 1) : '', narrow)
    return {
      shapes: [
        { kind: 'chip', at, radiusPx: CHIP_PX, initials: actor?.initials ?? '', look },
        ...(past ? [day] : []),
      ],
      box: boxAround(at, 2 * CHIP_PX),
    }
  })
  return here ? mark : { ...mark, emphasis: { ...mark.emphasis, state: 'hidden' } }
}

/** The day of the last source, outside the ring: beside a chip that stands straight above or below, else over or under it. */
function dayBeside([x, y]: Point, centre: Point, text: string, narrow: boolean): Shape {
  const lines = [{ text, weight: 'plain', tone: 'muted' }] as const
  if (Math.abs(x - centre[0]) < 8 && y > centre[1] && !narrow)
    return { kind: 'label', at: [x + CHIP_PX + 5, y + 4.5], lines, align: 'start', leader: null }
  const above = y < centre[1]
  return {
    kind: 'label',
    at: [x - 6, above ? y - CHIP_PX - 5 : y + CHIP_PX + 15],
    lines,
    align: 'middle',
    leader: null,
  }
}

function nameMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const { labels, names, plan, measure } = frame
  const placeRef = refTo('place', venue.place)
  const label = labels.get(placeRef)
  if (!label) return []
  const { box } = label
  const country =
    venue.country && !plan.content.anchors.some(({ actor }) => actor.id === venue.country)
      ? venue.country
      : null
  const placeText = names.place(venue.place)
  const line: Box = { ...box, height: 15 }
  const name = markOf(frame, `place:${venue.place}`, placeRef, null, '', () => ({
    shapes: [label.shape],
    box: country ? { ...line, width: measure(placeText, 13, 600) + 2 } : box,
  }))
  if (country === null) return [name]
  const countryWidth = measure(names.actor(country, false), 13, 600)
  const host = markOf(frame, `actor:${country}`, refTo('actor', country), null, '', () => ({
    shapes: [],
    box: { ...line, x: line.x + line.width - countryWidth, width: countryWidth },
  }))
  return [name, host]
}

/** Thin lines from the capitals of those who took part: one a state, whatever the number of meetings. */
function cameMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const { plan, viewport, cache } = frame
  return [...venue.states].flatMap(([state, meetings]): readonly Mark[] => {
    const anchor = plan.content.anchors.find(({ actor }) => actor.id === state)
    if (!anchor || anchor.place === venue.place) return []
    const key = `${viewport.id}/came:${state}@${venue.place}`
    const { shapes } = cache(key, '', () => {
      const { strands } = route(plan, viewport, anchor.at, venue.at, {
        startPx: viewport.squarePx,
        endPx: MEETING_PX + 6,
        end: 'none',
      })
      return {
        shapes: strands.map(({ points }): Shape => ({
          kind: 'spoke',
          points,
          role: 'took-part',
          sign: null,
        })),
        hit: null,
      }
    })
    if (shapes.length === 0) return []
    return [
      {
        key,
        ref: null,
        certainty: null,
        shapes,
        hit: null,
        emphasis: cameEmphasis(
          frame,
          venue,
          state,
          meetings.map(({ id }) => refTo('event', id)),
        ),
      },
    ]
  })
}

/** Shown while a meeting is in the window; in ink for the state, its people and the meetings that are selected. */
function cameEmphasis(
  { moment }: MapFrame,
  venue: Venue,
  state: ActorId,
  meetings: readonly Ref[],
): Emphasis {
  const { standing, selection } = moment
  const active = meetings.some((ref) => standing(ref).state === 'active')
  const people = venue.meetings.flatMap(({ actors }) =>
    actors.filter((part) => part.represents === state).map(({ actor }) => refTo('actor', actor)),
  )
  const chosen =
    selection !== null &&
    [refTo('actor', state), refTo('place', venue.place), ...people, ...meetings].includes(selection)
  return {
    state: active ? 'active' : 'hidden',
    selected: false,
    related: chosen,
    dim: selection !== null && !chosen,
    current: false,
  }
}
