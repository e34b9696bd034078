import type { Claim } from '@/model/claim'
import type { Event } from '@/model/event'
import type { Evidence } from '@/model/evidence'
import type { ActorId, SegmentId } from '@/model/ids'
import { idOf, kindOf, type Ref, refTo, tieEnds, tieRef } from '@/model/ref'
import type { DatasetIndex } from './indexDataset'
import { everyoneIn, pairsOf } from './parts'

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
  return index.events.flatMap((event, i) => (isAbout(index, event, ref) ? [i] : []))
}

function isAbout(index: DatasetIndex, event: Event, ref: Ref): boolean {
  switch (kindOf(ref)) {
    case 'actor':
      return everyoneIn(event).includes(idOf(ref, 'actor'))
    case 'event':
      return event.id === idOf(ref, 'event') || event.partOf === idOf(ref, 'event')
    case 'tie':
      return pairsOf(event).some(([a, b]) => tieRef(a, b) === ref)
    case 'place':
      return event.place === idOf(ref, 'place')
    case 'segment':
      return cites(event.evidence, idOf(ref, 'segment'))
    case 'claim':
      return index.dataset.claims.get(idOf(ref, 'claim'))?.toldBy === event.id
    case 'relation':
    case 'occupancy':
      return false
  }
}

/**
 * Everything that stays at full strength while a ref is selected, itself included. Independent of time: what is
 * outside the window is hidden for that reason, not for this one.
 */
export function relatedTo(index: DatasetIndex, ref: Ref): ReadonlySet<Ref> {
  const { dataset } = index
  const found = new Set<Ref>([ref])
  const addActors = (ids: readonly ActorId[]) => ids.forEach((id) => found.add(refTo('actor', id)))
  const addEvent = (event: Event) => {
    found.add(refTo('event', event.id))
    addActors(everyoneIn(event))
    for (const [a, b] of pairsOf(event)) found.add(tieRef(a, b))
    if (event.partOf) found.add(refTo('event', event.partOf))
    if (event.place) found.add(refTo('place', event.place))
  }
  const addClaim = (claim: Claim) => {
    found.add(refTo('claim', claim.id))
    addActors(partiesOf(claim))
    if (claim.content.place) found.add(refTo('place', claim.content.place))
  }
  const events = eventsAbout(index, ref).flatMap((i) => index.events[i] ?? [])
  events.forEach(addEvent)
  for (const claim of dataset.claims.values()) if (touchesClaim(claim, ref, events)) addClaim(claim)
  for (const relation of dataset.relations.values()) {
    const touches =
      kindOf(ref) === 'actor' && [...relation.between, ...relation.mentions].includes(idOf(ref, 'actor'))
    const cited = kindOf(ref) === 'segment' && cites(relation.evidence, idOf(ref, 'segment'))
    const pair = kindOf(ref) === 'tie' && tieEnds(ref).every((end) => relation.between.includes(end))
    if (!touches && !cited && !pair && ref !== refTo('relation', relation.id)) continue
    found.add(refTo('relation', relation.id))
    addActors([...relation.between, ...relation.mentions])
  }
  for (const { id, holder, of, evidence } of dataset.occupancies.values()) {
    const involved =
      ref === refTo('occupancy', id) || ref === refTo('actor', holder) || ref === refTo('actor', of)
    if (!involved && !(kindOf(ref) === 'segment' && cites(evidence, idOf(ref, 'segment')))) continue
    found.add(refTo('occupancy', id))
    addActors([holder, of])
  }
  if (kindOf(ref) === 'tie') addActors(tieEnds(ref))
  for (const { id, country, evidence } of dataset.places.values()) {
    const cited = kindOf(ref) === 'segment' && cites(evidence, idOf(ref, 'segment'))
    if (cited) found.add(refTo('place', id))
    if (ref === refTo('place', id) && country) addActors([country])
  }
  return found
}

function partiesOf(claim: Claim): readonly ActorId[] {
  const speaking = claim.responses.filter(({ stance }) => stance !== 'no-statement').map(({ by }) => by)
  const content = [...claim.content.actors, ...claim.content.recipients].flatMap(
    ({ actor, represents }) => represents ?? actor,
  )
  return [...claim.asserters, ...speaking, ...content]
}

function touchesClaim(claim: Claim, ref: Ref, events: readonly Event[]): boolean {
  switch (kindOf(ref)) {
    case 'claim':
      return ref === refTo('claim', claim.id)
    case 'actor':
      return partiesOf(claim).includes(idOf(ref, 'actor'))
    case 'place':
      return claim.content.place === idOf(ref, 'place')
    case 'segment':
      return cites(claim.evidence, idOf(ref, 'segment'))
    case 'event':
      return events.some(({ id }) => id === claim.toldBy)
    case 'tie':
    case 'relation':
    case 'occupancy':
      return false
  }
}
