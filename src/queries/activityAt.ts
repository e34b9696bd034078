import { BASES, BASIS_LOOK, type CertaintyGroup } from '@/model/certainty'
import { type Sign, SIGNS } from '@/model/coding/plover'
import type { ActorId, ClaimId, RelationId } from '@/model/ids'
import { type Bin, BINS, binOf } from './binOf'
import { at, type DatasetIndex } from './indexDataset'
import { everyoneIn } from './parts'

/** What the reader looks at: a span of days, how far playback has come, and what is switched off. */
export interface Outlook {
  /** First day, epoch days. */
  readonly from: number
  /** The day after the last. */
  readonly until: number
  /** Position in `byTime` of the event playback stands at; null: all of the span. */
  readonly reached: number | null
  readonly off: ReadonlySet<Bin>
  readonly hiddenSigns: ReadonlySet<Sign>
  readonly hiddenGroups: ReadonlySet<CertaintyGroup>
}

/** What is inside the outlook now. */
export interface Activity {
  /** 1 for each active event, by position. */
  readonly events: Uint8Array
  /** Active events; the N of "N of M events". */
  readonly count: number
  readonly relations: ReadonlySet<RelationId>
  readonly claims: ReadonlySet<ClaimId>
  readonly actors: ReadonlySet<ActorId>
}

/** Which records an outlook holds: an event exactly if its extent meets the span, the other bins by their switches. */
export function activityAt(index: DatasetIndex, outlook: Outlook): Activity {
  const { dataset, events: all } = index
  const events = new Uint8Array(all.length)
  const binOn = BINS.map((bin) => !outlook.off.has(bin))
  const signOn = SIGNS.map((sign) => !outlook.hiddenSigns.has(sign))
  const basisOn = BASES.map((basis) => !outlook.hiddenGroups.has(BASIS_LOOK[basis].group))
  const actors = new Set<ActorId>()
  let count = 0
  for (let i = 0; i < all.length; i++) {
    if (!signOn[at(index.sign, i)] || !basisOn[at(index.basis, i)]) continue
    if (at(index.bin, i) === 0 ? !inSpan(index, outlook, i) : !binOn[at(index.bin, i)]) continue
    events[i] = 1
    count++
    const event = all[i]
    if (event) for (const actor of peopleOf(event)) actors.add(actor)
  }
  const relations = new Set<RelationId>()
  for (const relation of dataset.relations.values()) {
    const { group } = BASIS_LOOK[relation.basis]
    if (outlook.off.has(binOf(relation.basis, relation.when)) || outlook.hiddenGroups.has(group)) continue
    relations.add(relation.id)
    for (const actor of [...relation.between, ...relation.mentions]) actors.add(actor)
  }
  const claims = new Set<ClaimId>()
  for (const claim of dataset.claims.values()) {
    const { when } = claim.content
    const bin = binOf(claim.basis, when)
    const inside =
      bin === 'dated'
        ? spanMeets(outlook, when.extent?.start ?? null, when.extent?.end ?? null)
        : !outlook.off.has(bin)
    if (!inside || outlook.hiddenGroups.has(BASIS_LOOK[claim.basis].group)) continue
    claims.add(claim.id)
    const parties = claim.responses.filter(({ stance }) => stance !== 'no-statement').map(({ by }) => by)
    for (const actor of [...parties, ...claim.asserters]) actors.add(actor)
    for (const part of [...claim.content.actors, ...claim.content.recipients])
      actors.add(part.represents ?? part.actor)
  }
  if (!outlook.off.has('background')) {
    for (const { holder, of, status } of dataset.occupancies.values())
      if (status === 'earlier') actors.add(holder).add(of)
  }
  return { events, count, relations, claims, actors }
}

const people = new WeakMap<object, readonly ActorId[]>()

/** `everyoneIn`, remembered: a scrub asks it of every event in the span. */
function peopleOf(event: Parameters<typeof everyoneIn>[0]): readonly ActorId[] {
  const known = people.get(event)
  if (known) return known
  const found = everyoneIn(event)
  people.set(event, found)
  return found
}

function inSpan(index: DatasetIndex, { from, until, reached }: Outlook, i: number): boolean {
  if (at(index.startDay, i) >= until || at(index.endDay, i) <= from) return false
  return reached === null || at(index.rank, i) <= reached
}

function spanMeets({ from, until }: Outlook, start: number | null, end: number | null): boolean {
  return (start ?? -Infinity) < until && (end ?? Infinity) > from
}
