import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { actingParts } from '@/queries/parts'
import { boxAround, overlap } from '../marks/box'
import type { Box, Point } from '../marks/point'
import type { Venue } from './mapContent'

const CHIP_RING_PX = 39
const SECOND_MEETING_PX = 63
const DOCK_PX = 22
/** Side of a docked glyph's box, px. */
export const DOCK_BOX = 15
/** The outer edge of a meeting's mark, and of a chip's or a second meeting's beyond its middle. */
const MARK_PX = 17
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

/** How far a venue's marks reach from its place, px. */
export function ringReach({ meetings, people }: Venue): number {
  if (meetings.length > 2 || people.length === 0) return MARK_PX
  return MARK_PX + (meetings.length === 2 ? SECOND_MEETING_PX : CHIP_RING_PX)
}

/** Degrees from the side of the chips, the best first: away from chips and name. */
const DOCKS = [120, 78, 162, 36, -120, -78] as const

/**
 * Where acts agreed at a meeting are docked: the first free spots at its mark.
 * @param nth how many are docked there already
 * @param taken marks that stand near, px
 */
export function dockAt(ring: VenueRing, at: Point, nth: number, taken: readonly Box[]): Point {
  const spots = DOCKS.map((turn) => polar(at, ring.side + turn, DOCK_PX))
  const free = spots.filter((spot) => taken.every((box) => overlap(boxAround(spot, DOCK_BOX), box) === 0))
  return free[nth] ?? spots[nth % spots.length] ?? at
}

/** Where a joint act forks: 48 px from the meeting, up. */
export function forkAt(at: Point): Point {
  return polar(at, 274, 48)
}
