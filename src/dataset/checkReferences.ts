import type { Claim } from '@/model/claim'
import type { Event, Relation } from '@/model/event'
import type { EventId } from '@/model/ids'
import { createLookup, type Lookup } from './createLookup'
import type { Path, Report } from './issue'
import type { FileRecords } from './readRecords'
import { type Draft, type Drafts, eachDraft } from './toDraft'

/** Reports every id that names nothing in the file, each where it stands, and events that are part of themselves. */
export function checkReferences(draft: Draft, file: FileRecords, report: Report): void {
  const lookup = createLookup(file, report)
  file.meta?.findings.forEach(({ refs }, i) => {
    refs.forEach((ref, j) => lookup.ref(ref, ['meta', 'findings', i, 'refs', j]))
  })
  file.meta?.entries.forEach(({ ref }, i) => lookup.ref(ref, ['meta', 'entries', i, 'ref']))
  eachDraft(draft.actors, 'actors', (actor, path) => {
    lookup.id('place', actor.anchor, path, 'anchor')
    lookup.id('actor', actor.of, path, 'of')
    lookup.support(actor, path)
  })
  eachDraft(draft.occupancies, 'occupancies', (occupancy, path) => {
    lookup.id('actor', occupancy.holder, path, 'holder')
    lookup.id('actor', occupancy.of, path, 'of')
    lookup.support(occupancy, path)
  })
  eachDraft(draft.places, 'places', (place, path) => {
    lookup.id('actor', place.country, path, 'country')
    lookup.support(place, path)
  })
  eachDraft(draft.events, 'events', (event, path) => checkEvent(event, path, lookup))
  eachDraft(draft.relations, 'relations', (relation, path) => checkRelation(relation, path, lookup))
  eachDraft(draft.claims, 'claims', (claim, path) => checkClaim(claim, path, lookup))
  checkWholes(draft.events, report)
}

function checkEvent(event: Event, path: Path, lookup: Lookup): void {
  lookup.parts(event.actors, path, 'actors')
  lookup.parts(event.recipients, path, 'recipients')
  lookup.id('place', event.place, path, 'place')
  lookup.id('event', event.partOf, path, 'partOf')
  lookup.support(event, path)
}

function checkRelation(relation: Relation, path: Path, lookup: Lookup): void {
  lookup.ids('actor', relation.between, path, 'between')
  lookup.ids('actor', relation.mentions, path, 'mentions')
  lookup.support(relation, path)
}

function checkClaim(claim: Claim, path: Path, lookup: Lookup): void {
  const content = [...path, 'content']
  lookup.parts(claim.content.actors, content, 'actors')
  lookup.parts(claim.content.recipients, content, 'recipients')
  lookup.id('place', claim.content.place, content, 'place')
  lookup.ids('actor', claim.asserters, path, 'asserters')
  claim.responses.forEach((response, i) => {
    lookup.id('actor', response.by, [...path, 'responses', i], 'by')
    lookup.support(response, [...path, 'responses', i])
  })
  lookup.id('event', claim.toldBy, path, 'toldBy')
  lookup.support(claim, path)
}

/** An event is part of another, which may be part of a third, but never of itself. */
function checkWholes(events: Drafts<Event>, report: Report): void {
  const wholeOf = new Map<EventId, EventId>()
  for (const event of events) if (event !== null && event.partOf !== null) wholeOf.set(event.id, event.partOf)
  eachDraft(events, 'events', ({ id }, path) => {
    const seen = new Set<EventId>()
    let whole = wholeOf.get(id)
    while (whole !== undefined && !seen.has(whole)) {
      if (whole === id) report('reference.part-of-itself', [...path, 'partOf'], { id })
      seen.add(whole)
      whole = wholeOf.get(whole)
    }
  })
}
