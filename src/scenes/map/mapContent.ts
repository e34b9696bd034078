import type { Actor } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { Event } from '@/model/event'
import type { ActorId, EventId, PlaceId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts, isMeeting } from '@/queries/parts'
import { type Stay, whereaboutsOf } from '@/queries/whereaboutsOf'

/** Meetings at one place and the people who took part, in the order they stand round it. */
export interface Venue {
  readonly place: PlaceId
  readonly at: LonLat
  /** The country of the place, if the dataset has it. */
  readonly country: ActorId | null
  /** Most participants first; and their refs, in the same order. */
  readonly meetings: readonly Event[]
  readonly meetingRefs: readonly Ref[]
  readonly people: readonly ActorId[]
  /** States represented there, each with the meetings it was at. */
  readonly states: ReadonlyMap<ActorId, readonly Event[]>
}

/** A state that stands on the map at its capital. */
export interface Anchor {
  readonly actor: Actor
  readonly place: PlaceId
  readonly at: LonLat
}

/** What a dataset puts on a map, before any size or window. */
export interface MapContent {
  readonly anchors: readonly Anchor[]
  readonly anchorOf: ReadonlyMap<ActorId, Anchor>
  readonly venues: readonly Venue[]
  /** Where each meeting on the map took place. */
  readonly venueOf: ReadonlyMap<EventId, Venue>
  /** More lines lead to venues, from the capitals of those who came, than can be told apart. */
  readonly isTangle: boolean
  /** Claims about a place known by name: a stub at the party, a ring at the place. */
  readonly placeClaims: readonly { readonly claim: Claim; readonly at: LonLat; readonly place: PlaceId }[]
  /** Claims about no place, or one without a position. */
  readonly otherClaims: readonly Claim[]
  readonly stays: ReadonlyMap<ActorId, readonly Stay[]>
  readonly people: readonly Actor[]
}

const MOST_CAME = 300

/** Collects anchors, venues, people's stays and claims about places; a place without a position is left to the lists. */
export function mapContent(index: DatasetIndex): MapContent {
  const { dataset } = index
  const positionOf = (id: PlaceId | null) => (id === null ? null : (dataset.places.get(id)?.at ?? null))
  const drawn = [...dataset.actors.values()].filter((actor) => actor.drawn)
  const venues = venuesOf(index)
  const hosts = new Set(venues.map(({ country }) => country))
  const venuePlaces = new Set(venues.map(({ place }) => place))
  const anchors = drawn.flatMap((actor): readonly Anchor[] => {
    const at = positionOf(actor.anchor)
    if (actor.kind === 'person' || actor.anchor === null || at === null) return []
    if (hosts.has(actor.id) && venuePlaces.has(actor.anchor) && !actsSomewhere(index, actor.id)) return []
    return [{ actor, place: actor.anchor, at }]
  })
  const people = drawn.filter(({ kind }) => kind === 'person')
  const placeClaims = [...dataset.claims.values()].flatMap((claim) => {
    const at = positionOf(claim.content.place)
    return claim.content.place !== null && at !== null ? [{ claim, at, place: claim.content.place }] : []
  })
  return {
    anchors,
    anchorOf: new Map(anchors.map((anchor) => [anchor.actor.id, anchor])),
    venues,
    venueOf: new Map(venues.flatMap((venue) => venue.meetings.map(({ id }) => [id, venue]))),
    isTangle: venues.reduce((sum, { states }) => sum + states.size, 0) > MOST_CAME,
    placeClaims,
    otherClaims: [...dataset.claims.values()].filter(
      ({ id }) => !placeClaims.some(({ claim }) => claim.id === id),
    ),
    people,
    stays: new Map(people.map(({ id }) => [id, whereaboutsOf(index, id)])),
  }
}

/** Whether a state is more than the ground a meeting stood on. */
function actsSomewhere({ events }: DatasetIndex, actor: ActorId): boolean {
  return events.some((event) =>
    [...actingParts(event), ...event.recipients].some(
      (part) => part.actor === actor || part.represents === actor,
    ),
  )
}

function venuesOf({ dataset, events }: DatasetIndex): readonly Venue[] {
  const byPlace = new Map<PlaceId, Event[]>()
  for (const event of events) {
    if (event.place === null || !isMeeting(event) || event.basis === 'presupposed') continue
    const list = byPlace.get(event.place)
    if (list) list.push(event)
    else byPlace.set(event.place, [event])
  }
  return [...byPlace].flatMap(([id, list]): readonly Venue[] => {
    const place = dataset.places.get(id)
    if (!place?.at) return []
    const meetings = list.toSorted((a, b) => actingParts(b).length - actingParts(a).length)
    const shares = (person: ActorId) =>
      meetings.filter((meeting) => meeting.actors.some(({ actor }) => actor === person)).length
    const people = [
      ...new Set(meetings.flatMap((meeting) => actingParts(meeting).map(({ actor }) => actor))),
    ].filter((actor) => dataset.actors.get(actor)?.kind === 'person')
    const states = new Map<ActorId, Event[]>()
    for (const meeting of meetings) {
      for (const part of actingParts(meeting)) {
        const state = part.represents ?? part.actor
        if (dataset.actors.get(state)?.kind === 'person') continue
        const at = states.get(state) ?? states.set(state, []).get(state)
        if (at && !at.includes(meeting)) at.push(meeting)
      }
    }
    return [
      {
        place: id,
        at: place.at,
        country: place.country,
        meetings,
        meetingRefs: meetings.map(({ id: meeting }) => refTo('event', meeting)),
        people: people.toSorted((a, b) => shares(b) - shares(a)),
        states,
      },
    ]
  })
}
