import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { actingParts } from '@/queries/parts'
import type { Point } from '../marks/point'
import type { Venue } from './mapContent'

const CHIP_RING_PX = 39
const SECOND_MEETING_PX = 63
/** Where chips stand, degrees from the sea side, nearest the middle first. */
const STANDS = [30, -30, -90, 90, -150, 150] as const

/** The ring of a venue in px: who stands where round its meetings. */
export interface VenueRing {
  /** Degrees clockwise from the right: the side the chips stand on. */
  readonly side: number
  readonly meetings: readonly {
    readonly event: Event
    readonly at: Point
    readonly people: readonly ActorId[]
  }[]
  readonly chips: ReadonlyMap<ActorId, Point>
}

const polar = ([x, y]: Point, degrees: number, r: number): Point => [
  x + Math.cos((degrees * Math.PI) / 180) * r,
  y + Math.sin((degrees * Math.PI) / 180) * r,
]

/**
 * The largest meeting stands at the place, chips round it at 39 px on the free side, and a second meeting hangs off
 * the chips that made it. Three and more meetings are one mark and a list.
 */
export function venueRing(venue: Venue, at: Point, side: number): VenueRing {
  const [main, second] = venue.meetings
  if (main === undefined || venue.meetings.length > 2) return { side, meetings: [], chips: new Map() }
  const chips = new Map(
    venue.people
      .slice(0, STANDS.length)
      .map((person, i): readonly [ActorId, Point] => [
        person,
        polar(at, side + (STANDS[i] ?? 0), CHIP_RING_PX),
      ]),
  )
  const peopleOf = (event: Event) =>
    actingParts(event)
      .map(({ actor }) => actor)
      .filter((actor) => chips.has(actor))
  const meetings = [{ event: main, at, people: peopleOf(main) }]
  if (second)
    meetings.push({ event: second, at: polar(at, side, SECOND_MEETING_PX), people: peopleOf(second) })
  return { side, meetings, chips }
}

/** Where acts agreed at a meeting are docked, away from the chips and from the name. */
export function dockAt(ring: VenueRing, at: Point, nth: number): Point {
  return polar(at, ring.side + 120 - nth * 42, 22)
}

/** Where a joint act forks: 48 px from the meeting, up. */
export function forkAt(at: Point): Point {
  return polar(at, 274, 48)
}
