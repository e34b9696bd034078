import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { actingParts } from '@/queries/parts'
import { type Box, type Point } from '../marks/point'
import { boxAround } from '../marks/box'
import { LABEL_LEADING, LABEL_PX } from '../marks/labelLook'
import type { Emphasis, Mark } from '../marks/mark'
import { trim } from '../marks/polyline'
import type { ChipShape, LabelShape, Shape } from '../marks/shape'
import { cameMarks } from './cameMarks'
import type { Venue } from './mapContent'
import { type MapFrame, markOf, markWith } from './mapFrame'
import type { MapNames } from './mapNames'
import { venueRing, type VenueRing } from './venueRing'
import { isVenueHere, toPx, type Viewport } from './viewport'

const MEETING_PX = 14
const CHIP_PX = 14

/** Rings of a venue's meetings and people, its name, and the thin lines from the capitals of those who came. */
export function venueMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const came = cameMarks(frame, venue)
  if (!isVenueHere(frame, venue.place)) return came
  const { at, ring } = standOf(frame, venue)
  return [
    ...came,
    ...[...ring.chips].map(([person, point]) => chipMark(frame, venue, person, point, at)),
    ...ring.meetings.map((meeting) => meetingMark(frame, ring, meeting)),
    ...(ring.meetings.length === 0 ? [manyMark(frame, venue, at)] : []),
    ...nameMarks(frame, venue),
  ]
}

interface Stand {
  readonly at: Point
  readonly ring: VenueRing
}

const stands = new WeakMap<Viewport, Map<Venue, Stand>>()

/** Where a venue stands in a viewport and who round it; worked out once. */
export function standOf(frame: MapFrame, venue: Venue): Stand {
  const { plan, viewport } = frame
  const ofViewport = stands.get(viewport) ?? new Map<Venue, Stand>()
  stands.set(viewport, ofViewport)
  const known = ofViewport.get(venue)
  if (known) return known
  const at = toPx(viewport, plan.projection.toPlane(venue.at))
  const stand = { at, ring: ringOf(frame, venue, at) }
  ofViewport.set(venue, stand)
  return stand
}

/** The chips stand toward the middle of the picture, where there is room. */
function ringOf({ plan, viewport }: MapFrame, venue: Venue, at: Point): VenueRing {
  const { home } = plan
  const middle =
    plan.content.anchors.reduce((sum, { at: each }) => sum + plan.projection.toPlane(each)[0], 0) /
    Math.max(1, plan.content.anchors.length)
  const [x] = plan.projection.toPlane(venue.at)
  return venueRing(venue, at, x >= middle || home.scale === 0 || viewport.id !== 'world' ? 180 : 250)
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
  const here =
    last?.place === venue.place && moment.standing(refTo('event', last.event.id)).state !== 'hidden'
  const past = last !== undefined && moment.today >= last.end
  const look: ChipShape['look'] = past ? 'past' : 'now'
  const standing = moment.standing(ref)
  const emphasis: Emphasis = here ? standing : { ...standing, state: 'hidden' }
  const key = `actor:${person}@${venue.place}`
  return markWith(frame, key, ref, null, `${look} ${last?.end ?? ''}`, emphasis, () => {
    const day = dayBeside(at, centre, last ? names.day(last.end - 1) : '', narrow)
    return {
      shapes: [
        { kind: 'chip', at, radiusPx: CHIP_PX, initials: actor?.initials ?? '', look },
        ...(past ? [day] : []),
      ],
      box: boxAround(at, 2 * CHIP_PX),
    }
  })
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

/** A venue's name with the number of meetings the window holds; none is not counted. */
function withCount(label: LabelShape, names: MapNames, active: number): LabelShape {
  const [name, note] = label.lines
  if (!name || note?.tone !== 'muted') return label
  return { ...label, lines: active === 0 ? [name] : [name, { ...note, text: names.meetings(active) }] }
}

/** A place and, behind a comma or on the next line, the country it stands for: two names to press. */
function nameMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const { labels, names, plan, measure, moment } = frame
  const placeRef = refTo('place', venue.place)
  const label = labels.get(placeRef)
  if (!label) return []
  const { box } = label
  const country = venue.country && !plan.content.anchorOf.has(venue.country) ? venue.country : null
  const [first, second] = label.shape.lines
  const isStacked = country !== null && second?.tone === 'ink'
  const line: Box = { ...box, height: LABEL_LEADING }
  const hostWords = isStacked ? second.text : country ? names.actor(country, false) : ''
  const hostWidth = measure(hostWords, LABEL_PX, 600)
  const nameWidth = isStacked ? measure(first?.text ?? '', LABEL_PX, 600) : line.width - hostWidth - 6
  const active = venue.meetingRefs.filter((ref) => moment.standing(ref).state === 'active').length
  const name = markOf(frame, `place:${venue.place}`, placeRef, null, String(active), () => ({
    shapes: [active === venue.meetings.length ? label.shape : withCount(label.shape, names, active)],
    box: country ? aligned(line, nameWidth, isStacked ? label.shape.align : 'start') : box,
  }))
  if (country === null) return [name]
  const hostLine = isStacked ? { ...line, y: line.y + LABEL_LEADING } : line
  const host = markOf(frame, `actor:${country}@${venue.place}`, refTo('actor', country), null, '', () => ({
    shapes: [],
    box: aligned(hostLine, hostWidth, isStacked ? label.shape.align : 'end'),
  }))
  return [name, host]
}

/** The part of a line that words of a width take. */
function aligned(line: Box, width: number, align: LabelShape['align']): Box {
  const free = line.width - width
  return { ...line, width, x: line.x + (align === 'start' ? 0 : align === 'end' ? free : free / 2) }
}
