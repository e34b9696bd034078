import type { Actor, Occupancy } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { Dataset, Meta } from '@/model/dataset'
import type { Event, Part, Relation } from '@/model/event'
import type { Evidence, Segment, Source } from '@/model/evidence'
import type { AbsenceId, ActorId, PlaceId, SegmentId } from '@/model/ids'
import type { Place } from '@/model/place'
import { aState } from './anActor'
import { aMeta } from './aMeta'
import { aPlace } from './aPlace'
import { aSource, aSegment } from './aSource'
import { aText } from './aText'

export interface DatasetRecords {
  readonly meta?: Partial<Meta>
  readonly sources?: readonly Source[]
  readonly actors?: readonly Actor[]
  readonly occupancies?: readonly Occupancy[]
  readonly places?: readonly Place[]
  readonly events?: readonly Event[]
  readonly relations?: readonly Relation[]
  readonly claims?: readonly Claim[]
  /** Questions the source does not answer. */
  readonly absences?: readonly string[]
}

/**
 * A dataset of the given records, in which every id resolves: an actor that is only mentioned becomes a state,
 * a place a city, a segment a paragraph of the source "article". Given records come first, in their order.
 * Throws when two records of a kind share an id.
 */
export function aDataset(records: DatasetRecords = {}): Dataset {
  const { events = [], relations = [], claims = [], occupancies = [], absences = [] } = records
  const parts: Part[] = [
    ...events.flatMap((event) => [...event.actors, ...event.recipients]),
    ...claims.flatMap((claim) => [...claim.content.actors, ...claim.content.recipients]),
  ]
  const mentioned: (ActorId | null)[] = [
    ...parts.flatMap((part) => [part.actor, part.represents]),
    ...[...events, ...relations, ...claims].flatMap((each) => each.attribution.map((link) => link.agent)),
    ...relations.flatMap((relation) => [...relation.between, ...relation.mentions]),
    ...claims.flatMap((claim) => [...claim.asserters, ...claim.responses.map((response) => response.by)]),
    ...occupancies.flatMap((occupancy) => [occupancy.holder, occupancy.of]),
    ...(records.actors ?? []).map((actor) => actor.of),
    ...(records.places ?? []).map((place) => place.country),
  ]
  const actors = withMentioned(records.actors ?? [], mentioned, (id) => aState(id))
  const placeIds: (PlaceId | null)[] = [
    ...[...actors.values()].map((actor) => actor.anchor),
    ...events.map((event) => event.place),
    ...claims.map((claim) => claim.content.place),
  ]
  // A capital's country stays unnamed unless the country is in the dataset.
  const places = withMentioned(records.places ?? [], placeIds, (id) => {
    const place = aPlace(id)
    return place.country !== null && actors.has(place.country) ? place : { ...place, country: null }
  })
  const evidence: Evidence[] = [
    ...events,
    ...relations,
    ...claims,
    ...occupancies,
    ...actors.values(),
  ].flatMap((each) => each.evidence)
  const given = (records.sources ?? []).flatMap((source) => source.segments)
  const segmentIds = evidence.map((each) => each.segment)
  const segments = withMentioned<SegmentId, Segment>(given, segmentIds, (id) => aSegment(id))
  const added = [...segments.values()].filter((segment) => !given.includes(segment))
  const sources = records.sources ?? [aSource('article', { segments: added })]
  return {
    meta: aMeta(records.meta),
    sources: byId(sources),
    segments,
    actors,
    occupancies: byId(occupancies),
    places,
    events: byId(events),
    relations: byId(relations),
    claims: byId(claims),
    absences: absences.map((question, i) => ({
      id: `absence-${i + 1}` as AbsenceId,
      question: aText(question),
    })),
  }
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<Thing['id'], Thing> {
  const map = new Map<Thing['id'], Thing>()
  for (const thing of things) {
    if (map.has(thing.id)) throw new Error(`aDataset got two records with the id "${thing.id}"`)
    map.set(thing.id, thing)
  }
  return map
}

function withMentioned<Id extends string, Thing extends { readonly id: Id }>(
  given: readonly Thing[],
  mentioned: readonly (Id | null)[],
  make: (id: Id) => Thing,
): Map<Id, Thing> {
  const map: Map<Id, Thing> = byId(given)
  for (const id of mentioned) if (id !== null && !map.has(id)) map.set(id, make(id))
  return map
}
