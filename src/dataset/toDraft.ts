import type { Actor, Occupancy } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { Event, Relation } from '@/model/event'
import type { Source } from '@/model/evidence'
import type { LonLat } from '@/model/lonLat'
import type { Place } from '@/model/place'
import { createWhenReader } from './createWhenReader'
import type { Path, Report } from './issue'
import type { FileRecords } from './readRecords'
import type { RecordIn } from './schema/datasetFile'

/** Records of one kind by their position in the file; null where one couldn't be read. */
export type Drafts<Kind> = readonly (Kind | null)[]

/** The records of a file as the model has them, before it is known whether their ids resolve. */
export interface Draft {
  readonly sources: Drafts<Source>
  readonly actors: Drafts<Actor>
  readonly occupancies: Drafts<Occupancy>
  readonly places: Drafts<Place>
  readonly events: Drafts<Event>
  readonly relations: Drafts<Relation>
  readonly claims: Drafts<Claim>
}

/** Turns records of the file into records of the model: dates into days, two coordinates into a position. */
export function toDraft(file: FileRecords, report: Report): Draft {
  const readWhen = createWhenReader(report)
  return {
    sources: file.sources,
    actors: turnEach(file.actors, toActor),
    places: turnEach(file.places, (place, i) => toPlace(place, i, report)),
    occupancies: turnEach(file.occupancies, (occupancy, i) => ({
      ...occupancy,
      when: readWhen(occupancy.when, ['occupancies', i, 'when']),
    })),
    events: turnEach(file.events, (event, i) => ({
      ...event,
      when: readWhen(event.when, ['events', i, 'when']),
      plan: event.plan && { ...event.plan, when: readWhen(event.plan.when, ['events', i, 'plan', 'when']) },
    })),
    relations: turnEach(file.relations, (relation, i) => ({
      ...relation,
      when: readWhen(relation.when, ['relations', i, 'when']),
    })),
    claims: turnEach(file.claims, (claim, i) => ({
      ...claim,
      content: { ...claim.content, when: readWhen(claim.content.when, ['claims', i, 'content', 'when']) },
    })),
  }
}

/** Goes through the records that could be read, each with its path in the file. */
export function eachDraft<Kind>(
  records: Drafts<Kind>,
  section: string,
  visit: (record: Kind, path: Path) => void,
): void {
  records.forEach((record, i) => {
    if (record !== null) visit(record, [section, i])
  })
}

function turnEach<From, To>(
  records: readonly (From | null)[],
  turn: (record: From, i: number) => To,
): Drafts<To> {
  return records.map((record, i) => (record === null ? null : turn(record, i)))
}

function toActor(actor: RecordIn<'actors'>): Actor {
  const isPictured = actor.kind === 'state' || actor.kind === 'person' || actor.kind === 'group'
  return { ...actor, drawn: actor.drawn ?? isPictured }
}

function toPlace({ lon, lat, ...place }: RecordIn<'places'>, i: number, report: Report): Place {
  if ((lon === null) !== (lat === null)) report('place.half-position', ['places', i], { id: place.id })
  const at: LonLat | null = lon === null || lat === null ? null : [lon, lat]
  return { ...place, at }
}
