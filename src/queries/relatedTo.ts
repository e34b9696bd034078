import type { Claim } from '@/model/claim'
import type { Dataset } from '@/model/dataset'
import type { Event } from '@/model/event'
import type { Evidence } from '@/model/evidence'
import type { ActorId, SegmentId } from '@/model/ids'
import { idOf, kindOf, type Ref, refTo, tieEnds, tieRef } from '@/model/ref'
import type { DatasetIndex } from './indexDataset'
import { listAt, type Lists } from './lists'
import { answersFor, endOf, everyoneIn, pairsOf, partiesOf } from './parts'

/** The record behind a ref that carries evidence of its own; undefined for ties, segments and what does not exist. */
export function evidenceOf({ dataset }: DatasetIndex, ref: Ref): readonly Evidence[] | undefined {
  switch (kindOf(ref)) {
    case 'actor':
      return dataset.actors.get(idOf(ref, 'actor'))?.evidence
    case 'event':
      return dataset.events.get(idOf(ref, 'event'))?.evidence
    case 'claim':
      return dataset.claims.get(idOf(ref, 'claim'))?.evidence
    case 'relation':
      return dataset.relations.get(idOf(ref, 'relation'))?.evidence
    case 'place':
      return dataset.places.get(idOf(ref, 'place'))?.evidence
    case 'occupancy':
      return dataset.occupancies.get(idOf(ref, 'occupancy'))?.evidence
    case 'segment':
    case 'tie':
      return undefined
  }
}

const cites = (evidence: readonly Evidence[], segment: SegmentId) =>
  evidence.some((each) => each.segment === segment)

/** The events a ref is about, by position in the author's order: what it takes part in, supports, tells or cites. */
export function eventsAbout(index: DatasetIndex, ref: Ref): readonly number[] {
  const { dataset, events } = index
  const where = (holds: (event: Event) => boolean) => events.flatMap((event, i) => (holds(event) ? [i] : []))
  switch (kindOf(ref)) {
    case 'actor':
      return listOf(index.eventsNaming, index.actorAt.get(idOf(ref, 'actor')))
    case 'event':
      return where(({ id, partOf }) => id === idOf(ref, 'event') || partOf === idOf(ref, 'event'))
    case 'tie':
      return listOf(index.eventsTying, index.pairAt.get(ref))
    case 'place':
      return index.eventsAt.get(idOf(ref, 'place')) ?? []
    case 'segment':
      return where(({ evidence }) => cites(evidence, idOf(ref, 'segment')))
    case 'claim': {
      const teller = dataset.claims.get(idOf(ref, 'claim'))?.toldBy ?? null
      const position = teller === null ? undefined : index.positionOf.get(teller)
      return position === undefined ? [] : [position]
    }
    case 'relation':
    case 'occupancy':
      return []
  }
}

function listOf(lists: Lists, position: number | undefined): readonly number[] {
  return position === undefined ? [] : Array.from(listAt(lists, position))
}

/**
 * Everything that stays at full strength while a ref is selected, itself included. Independent of time: what is
 * outside the window is hidden for that reason, not for this one. Of an actor only its own ties are among it, of a tie
 * only itself.
 */
export function relatedTo(index: DatasetIndex, ref: Ref): ReadonlySet<Ref> {
  const found = new Set<Ref>([ref])
  const events = eventsAbout(index, ref).flatMap((i) => index.events[i] ?? [])
  for (const event of events) {
    if (kindOf(ref) === 'claim') {
      addTelling(found, index, ref, event)
      continue
    }
    addEvent(found, event)
    for (const tie of tiesOf(event, ref)) found.add(tie)
  }
  addClaims(found, index, ref, events)
  addRelations(found, index, ref)
  addPosts(found, index, ref)
  addPlaces(found, index, ref)
  if (kindOf(ref) === 'tie') addActors(found, tieEnds(ref))
  if (kindOf(ref) === 'segment') {
    const segment = idOf(ref, 'segment')
    addActors(
      found,
      [...index.dataset.actors.values()]
        .filter(({ evidence }) => cites(evidence, segment))
        .map(({ id }) => id),
    )
  }
  return found
}

function addActors(found: Set<Ref>, ids: readonly ActorId[]): void {
  for (const id of ids) found.add(refTo('actor', id))
}

function addEvent(found: Set<Ref>, event: Event): void {
  found.add(refTo('event', event.id))
  addActors(found, everyoneIn(event))
  if (event.partOf) found.add(refTo('event', event.partOf))
  if (event.place) found.add(refTo('place', event.place))
}

/** The act that tells a claim about a place shares its mark; one that has a mark of its own would speak for the claim. */
function addTelling(found: Set<Ref>, { dataset }: DatasetIndex, ref: Ref, event: Event): void {
  const claim = dataset.claims.get(idOf(ref, 'claim'))
  if (claim?.content.place) found.add(refTo('event', event.id))
}

/** The ties an event adds for a selection: for an actor those of the ends it stands at, for a tie none. */
function tiesOf(event: Event, ref: Ref): readonly Ref[] {
  if (kindOf(ref) === 'tie') return []
  const pairs = pairsOf(event)
  if (kindOf(ref) !== 'actor') return pairs.map(([a, b]) => tieRef(a, b))
  const actor = idOf(ref, 'actor')
  const parts = [...event.actors, ...event.recipients].filter(
    (part) => part.actor === actor || endOf(part) === actor,
  )
  const ends = new Set(parts.map(endOf))
  return pairs.filter(([a, b]) => ends.has(a) || ends.has(b)).map(([a, b]) => tieRef(a, b))
}

function addClaims(found: Set<Ref>, { dataset }: DatasetIndex, ref: Ref, events: readonly Event[]): void {
  const told = new Set(events.map(({ id }) => id))
  for (const claim of dataset.claims.values()) {
    const isTold = claim.toldBy !== null && told.has(claim.toldBy)
    const touches = touchesClaim(dataset, claim, ref) || (isTold && kindOf(ref) === 'event')
    // The event that tells a claim may have no mark but the claim's: a tie keeps that, and not the claim's parties.
    if (!touches && !(isTold && kindOf(ref) === 'tie')) continue
    found.add(refTo('claim', claim.id))
    if (claim.content.place) found.add(refTo('place', claim.content.place))
    if (touches) addActors(found, partiesOf(dataset, claim))
  }
}

/** Silence touches nobody, though the card of a party says that there is no statement. */
function touchesClaim(dataset: Dataset, claim: Claim, ref: Ref): boolean {
  switch (kindOf(ref)) {
    case 'claim':
      return ref === refTo('claim', claim.id)
    case 'actor': {
      const actor = idOf(ref, 'actor')
      return partiesOf(dataset, claim).includes(actor) || answersFor(dataset, claim, actor) !== null
    }
    case 'place':
      return claim.content.place === idOf(ref, 'place')
    case 'segment':
      return [claim, ...claim.responses].some(({ evidence }) => cites(evidence, idOf(ref, 'segment')))
    case 'event':
    case 'tie':
    case 'relation':
    case 'occupancy':
      return false
  }
}

function addRelations(found: Set<Ref>, { dataset }: DatasetIndex, ref: Ref): void {
  for (const relation of dataset.relations.values()) {
    const named = [...relation.between, ...relation.mentions]
    const touches = kindOf(ref) === 'actor' && named.includes(idOf(ref, 'actor'))
    const cited = kindOf(ref) === 'segment' && cites(relation.evidence, idOf(ref, 'segment'))
    const pair = kindOf(ref) === 'tie' && tieEnds(ref).every((end) => relation.between.includes(end))
    if (!touches && !cited && !pair && ref !== refTo('relation', relation.id)) continue
    found.add(refTo('relation', relation.id))
    addActors(found, named)
  }
}

function addPosts(found: Set<Ref>, { dataset }: DatasetIndex, ref: Ref): void {
  for (const { id, holder, of, evidence } of dataset.occupancies.values()) {
    const involved =
      ref === refTo('occupancy', id) || ref === refTo('actor', holder) || ref === refTo('actor', of)
    if (!involved && !(kindOf(ref) === 'segment' && cites(evidence, idOf(ref, 'segment')))) continue
    found.add(refTo('occupancy', id))
    addActors(found, [holder, of])
  }
}

function addPlaces(found: Set<Ref>, { dataset }: DatasetIndex, ref: Ref): void {
  for (const { id, country, evidence } of dataset.places.values()) {
    const cited = kindOf(ref) === 'segment' && cites(evidence, idOf(ref, 'segment'))
    if (cited || (country !== null && ref === refTo('actor', country))) found.add(refTo('place', id))
    if (ref === refTo('place', id) && country !== null) addActors(found, [country])
  }
}
