import type { Actor } from '@/model/actor'
import { BASIS_LOOK } from '@/model/certainty'
import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts, endOf, isMeeting } from '@/queries/parts'
import { strongest } from '@/queries/strongest'
import type { Body, Share, Spoke } from './graphContent'

const MOST_ACTORS = 400
const MOST_MEETINGS = 60
/** Half extents in px: design notes, "Marks". */
const REACH_PX = { state: 6.5, venue: 6.5, person: 15, hexagon: 17, diamond: 16, faint: 8 } as const

interface Bodies {
  readonly bodies: ReadonlyMap<Ref, Body>
  readonly spokes: readonly Spoke[]
  readonly actors: Share
  readonly meetings: Share
}

/** Actors and meetings with their spokes: a meeting is one body, never a line per pair. */
export function bodiesOf(index: DatasetIndex): Bodies {
  const { dataset, events } = index
  const appearances = countAppearances(events)
  const drawn = [...dataset.actors.values()].filter((actor) => actor.drawn)
  const actors = strongest(drawn, MOST_ACTORS, ({ id }) => appearances.get(id) ?? 0)
  const meetings = events.filter(isDrawnMeeting)
  const shown = strongest(meetings, MOST_MEETINGS, (event) => event.actors.length)
  const grounds = groundsOf(index, appearances)
  const bodies = new Map<Ref, Body>()
  for (const actor of actors)
    bodies.set(refTo('actor', actor.id), bodyOfActor(index, actor, appearances.get(actor.id) ?? 0, grounds))
  for (const event of shown) {
    const faint = isFaint(event)
    const form = actingParts(event).length === 2 ? 'diamond' : 'hexagon'
    const ref = refTo('event', event.id)
    const kind = faint ? 'faint-meeting' : 'meeting'
    bodies.set(ref, {
      ref,
      kind,
      form,
      reachPx: REACH_PX[faint ? 'faint' : form],
      events: event.actors.length,
      longitude: null,
    })
  }
  for (const event of shown) {
    const place = groundRef(index, event, grounds)
    if (place === null || bodies.has(place)) continue
    bodies.set(place, {
      ref: place,
      kind: 'venue',
      form: 'square',
      reachPx: REACH_PX.venue,
      events: 0,
      longitude: null,
    })
  }
  return {
    bodies,
    spokes: shown.flatMap((event) => spokesOf(index, event, bodies, grounds)),
    actors: { shown: actors.length, all: drawn.length },
    meetings: { shown: shown.length, all: meetings.length },
  }
}

/** Meetings that earn a body: those only a headline gives are stubs. */
function isDrawnMeeting(event: Event): boolean {
  return isMeeting(event) && event.basis !== 'headline-only' && actingParts(event).length > 1
}

/** Background and planned meetings stand small and dashed. */
function isFaint(event: Event): boolean {
  const { group } = BASIS_LOOK[event.basis]
  return group === 'background' || group === 'planned'
}

function countAppearances(events: readonly Event[]): Map<ActorId, number> {
  const counts = new Map<ActorId, number>()
  const add = (id: ActorId) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const event of events) {
    for (const part of [...event.actors, ...event.recipients]) {
      if (part.role === 'host') continue
      add(part.actor)
      if (part.represents) add(part.represents)
    }
  }
  return counts
}

/** Countries that are no more than the ground a meeting stood on. */
function groundsOf(
  { dataset, events }: DatasetIndex,
  appearances: ReadonlyMap<ActorId, number>,
): ReadonlySet<ActorId> {
  const busy = new Set<ActorId>()
  for (const { between } of dataset.relations.values()) between.forEach((id) => busy.add(id))
  for (const { asserters, content } of dataset.claims.values()) {
    for (const id of [...asserters, ...[...content.actors, ...content.recipients].map(endOf)]) busy.add(id)
  }
  for (const { of } of dataset.occupancies.values()) busy.add(of)
  const grounds = new Set<ActorId>()
  for (const { place } of events) {
    const country = place === null ? null : dataset.places.get(place)?.country
    if (country && !busy.has(country) && !appearances.has(country)) grounds.add(country)
  }
  return grounds
}

/** The venue's body: its country where that only lent the ground, the place itself where it has no country here. */
function groundRef({ dataset }: DatasetIndex, event: Event, grounds: ReadonlySet<ActorId>): Ref | null {
  if (event.place === null || isFaint(event)) return null
  const country = dataset.places.get(event.place)?.country ?? null
  if (country === null) return refTo('place', event.place)
  return grounds.has(country) && dataset.actors.get(country)?.drawn ? refTo('actor', country) : null
}

function bodyOfActor(
  { dataset }: DatasetIndex,
  actor: Actor,
  events: number,
  grounds: ReadonlySet<ActorId>,
): Body {
  const ref = refTo('actor', actor.id)
  const longitude = (actor.anchor && dataset.places.get(actor.anchor)?.at?.[0]) ?? null
  if (actor.kind === 'person')
    return { ref, kind: 'person', form: 'circle', reachPx: REACH_PX.person, events, longitude }
  const kind = grounds.has(actor.id) ? 'venue' : 'state'
  return { ref, kind, form: 'square', reachPx: REACH_PX.state, events, longitude }
}

/** Who took part, as persons where they are drawn, else the states they stand for, each once. */
export function participantsOf(event: Event, bodies: ReadonlyMap<Ref, Body>): readonly Ref[] {
  const refs = actingParts(event).flatMap((part): readonly Ref[] => {
    const person = refTo('actor', part.actor)
    if (bodies.has(person)) return [person]
    const end = refTo('actor', endOf(part))
    return bodies.has(end) ? [end] : []
  })
  return [...new Set(refs)]
}

function spokesOf(
  index: DatasetIndex,
  event: Event,
  bodies: ReadonlyMap<Ref, Body>,
  grounds: ReadonlySet<ActorId>,
): readonly Spoke[] {
  const meeting = refTo('event', event.id)
  const role = isFaint(event) ? 'earlier-meeting' : 'took-part'
  const spokes = participantsOf(event, bodies).map((other): Spoke => ({ meeting, other, role }))
  const place = groundRef(index, event, grounds)
  return place !== null && bodies.has(place) ? [...spokes, { meeting, other: place, role: 'venue' }] : spokes
}
