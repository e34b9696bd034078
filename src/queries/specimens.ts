import { type Basis, BASIS_LOOK, type CertaintyGroup, firmness, type Stance } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import { type Sign, signOf } from '@/model/coding/plover'
import type { Dataset } from '@/model/dataset'
import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import { binOf } from './binOf'
import { drawnActs } from './drawnActs'
import type { DatasetIndex } from './indexDataset'
import { actingParts, everyoneIn, isMeeting } from './parts'
import { tieSums } from './tieSums'

/** The forms a picture can show, by the name a key has for them. */
export type SpecimenName =
  | Sign
  | CertaintyGroup
  | Stance
  | 'mixed'
  | 'joint-act'
  | 'state'
  | 'group'
  | 'venue'
  | 'person'
  | 'earlier-post'
  | 'represents'
  | 'meeting-of-two'
  | 'meeting-of-many'
  | 'meeting-undated'
  | 'name-only'
  | 'day'
  | 'other-clock'
  | 'between'
  | 'ahead'
  | 'undated'

/** How often a form occurs in a dataset, and the first thing that has it: firm before doubtful, then the author's order. */
export interface Specimen {
  readonly count: number
  readonly first: Ref
  /** Participants of the first meeting, for the number in its sign; null for other forms. */
  readonly size: number | null
}

/** Only forms that occur are in it. */
export type Specimens = ReadonlyMap<SpecimenName, Specimen>

/** Which forms occur in the whole dataset, so that a key lists only what is there. O(events + claims). */
export function specimens(index: DatasetIndex): Specimens {
  const { dataset } = index
  const found = new Map<SpecimenName, Specimen>()
  const add = (name: SpecimenName, first: Ref, size: number | null = null) => {
    const before = found.get(name)
    found.set(name, before ? { ...before, count: before.count + 1 } : { count: 1, first, size })
  }
  const firmFirst = [...index.events].sort((a, b) => firmness(a.basis) - firmness(b.basis))
  for (const event of firmFirst) addEvent(event, add)
  for (const { heads, event } of drawnActs(index).joint)
    if (heads.length > 0) add('joint-act', refTo('event', event.id))
  addRelationsAndClaims(dataset, add)
  addActors(index, add)
  const count = index.events.length
  const none = new Set<never>()
  const everything = {
    events: new Uint8Array(count).fill(1),
    count,
    relations: none,
    claims: none,
    actors: none,
  }
  for (const { sign, pair } of tieSums(index, everything)) if (sign === 'mixed') add('mixed', pair.ref)
  return found
}

type Add = (name: SpecimenName, first: Ref, size?: number | null) => void

function addEvent(event: Event, add: Add): void {
  const ref = refTo('event', event.id)
  const { group } = BASIS_LOOK[event.basis]
  const bin = binOf(event.basis, event.when)
  add(group, ref)
  if (group !== 'planned') add(signOf(event.plover.type), ref)
  if (isMeeting(event)) {
    const size = new Set(actingParts(event).map(({ actor }) => actor)).size
    add(
      group === 'background' ? 'meeting-undated' : size === 2 ? 'meeting-of-two' : 'meeting-of-many',
      ref,
      size,
    )
  }
  if (actingParts(event).some(({ actor, represents }) => represents !== null && represents !== actor))
    add('represents', ref)
  if (bin === 'dated') add('day', ref)
  if (bin === 'ahead') add('ahead', ref)
  if (bin === 'undated') add('undated', ref)
  const { venueLocal, extent } = event.when
  if (venueLocal && extent && venueLocal.extent.start !== extent.start) add('other-clock', ref)
  if (bin === 'background' && extent && boundsOf(extent).end - boundsOf(extent).start > 1) add('between', ref)
}

function addRelationsAndClaims({ relations, claims, places }: Dataset, add: Add): void {
  const groupOf = (basis: Basis) => BASIS_LOOK[basis].group
  for (const { id, basis } of relations.values()) add(groupOf(basis), refTo('relation', id))
  for (const claim of claims.values()) {
    const ref = refTo('claim', claim.id)
    add(groupOf(claim.basis), ref)
    for (const { stance } of claim.responses) add(stance, ref)
    if (isUndated(claim)) add('undated', ref)
    const place = claim.content.place ? places.get(claim.content.place) : undefined
    if (place?.precision === 'name-only') add('name-only', refTo('place', place.id))
  }
}

const isUndated = ({ basis, content }: Claim) => binOf(basis, content.when) === 'undated'

function addActors({ dataset, events }: DatasetIndex, add: Add): void {
  const hosts = new Set(
    events.flatMap(({ place }) => (place ? (dataset.places.get(place)?.country ?? []) : [])),
  )
  const active = new Set<ActorId>([
    ...events.flatMap(everyoneIn),
    ...[...dataset.relations.values()].flatMap(({ between }) => between),
    ...[...dataset.claims.values()].flatMap(({ asserters, responses }) => [
      ...asserters,
      ...responses.map(({ by }) => by),
    ]),
    ...[...dataset.occupancies.values()].map(({ of }) => of),
  ])
  const posts = [...dataset.occupancies.values()]
  // A key has little room: of the persons, one with few letters stands for all.
  const shortFirst = [...dataset.actors.values()].sort(
    (a, b) => (a.initials?.length ?? 0) - (b.initials?.length ?? 0),
  )
  for (const { id, kind, drawn } of shortFirst) {
    if (!drawn) continue
    const ref = refTo('actor', id)
    const earlier = posts.some(({ holder, status }) => holder === id && status === 'earlier')
    if (kind === 'state') add(hosts.has(id) && !active.has(id) ? 'venue' : 'state', ref)
    if (kind === 'group') add('group', ref)
    if (kind === 'person')
      add(
        earlier && !posts.some(({ holder, status }) => holder === id && status === 'current')
          ? 'earlier-post'
          : 'person',
        ref,
      )
  }
}
