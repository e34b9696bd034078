import { readFileSync } from 'node:fs'
import { parseDataset } from '@/dataset/parseDataset'
import type { Actor, Occupancy } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { Dataset } from '@/model/dataset'
import type { Event, Relation } from '@/model/event'
import type { Evidence } from '@/model/evidence'
import type { ActorId, ClaimId, EventId, OccupancyId, PlaceId, RelationId } from '@/model/ids'
import type { Place } from '@/model/place'

const file: unknown = JSON.parse(
  readFileSync(new URL('../../public/data/lima-2024.json', import.meta.url), 'utf8'),
)
const { dataset, issues: found } = parseDataset(file)
if (dataset === null) throw new Error(`lima-2024 can't be shown: ${JSON.stringify(found)}`)

export const issues = found
/** The published dataset, as the program reads it. */
export const lima: Dataset = dataset
export const events: readonly Event[] = [...lima.events.values()]
export const claims: readonly Claim[] = [...lima.claims.values()]

/** Every text in the file, keys left out. */
export const texts: readonly string[] = textsIn(file)
/** Every piece of evidence in the file, wherever it stands. */
export const located: readonly Evidence[] = evidenceIn(file)

export function event(id: string): Event {
  return known(lima.events.get(id as EventId), id)
}

export function claim(id: string): Claim {
  return known(lima.claims.get(id as ClaimId), id)
}

export function relation(id: string): Relation {
  return known(lima.relations.get(id as RelationId), id)
}

export function actor(id: string): Actor {
  return known(lima.actors.get(id as ActorId), id)
}

export function place(id: string): Place {
  return known(lima.places.get(id as PlaceId), id)
}

export function post(id: string): Occupancy {
  return known(lima.occupancies.get(id as OccupancyId), id)
}

export function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`lima-2024 has no ${id}`)
  return thing
}

export function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}

export function cites(record: { readonly evidence: readonly Evidence[] }, segment: string): boolean {
  return record.evidence.some((each) => String(each.segment) === segment)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('segment' in value && 'anchor' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceIn)
}
