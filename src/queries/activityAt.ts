import { BASIS_LOOK } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { ActorId, ClaimId, RelationId } from '@/model/ids'
import { meets } from '@/model/time/extent'
import { BINS, binOf, binOfRelation } from './binOf'
import type { DatasetIndex } from './indexDataset'
import { partiesOf } from './parts'
import { switchedOn, type Switches } from './switchedOn'

/** What the reader looks at: a span of days, how far playback has come, and what is switched off. */
export interface Outlook extends Switches {
  /** First day, epoch days. */
  readonly from: number
  /** The day after the last. */
  readonly until: number
  /** Position in `byTime` of the event playback stands at; null: all of the span. */
  readonly reached: number | null
}

/** What is inside the outlook now. */
export interface Activity {
  /** 1 for each active event, by position. */
  readonly events: Uint8Array
  /** Active events; the N of "N of M events". */
  readonly count: number
  readonly relations: ReadonlySet<RelationId>
  readonly claims: ReadonlySet<ClaimId>
  /** Everyone these name, the countries whose ground the events stood on, and drawn actors that no record names. */
  readonly actors: ReadonlySet<ActorId>
}

const NOTHING: ReadonlySet<never> = new Set()
const EVERYTHING: Outlook = {
  from: -Infinity,
  until: Infinity,
  reached: null,
  off: NOTHING,
  hiddenSigns: NOTHING,
  hiddenGroups: NOTHING,
}

/** Which records an outlook holds: an event exactly if its extent meets the span, the other bins by their switches. */
export function activityAt(index: DatasetIndex, outlook: Outlook): Activity {
  const actors = new Set(timelessActors(index))
  return activityWith(index, outlook, actors)
}

const timeless = new WeakMap<DatasetIndex, readonly ActorId[]>()

/** Drawn actors that nothing brings in: no window and no switch can hide them. */
function timelessActors(index: DatasetIndex): readonly ActorId[] {
  const known = timeless.get(index)
  if (known) return known
  const { actors } = activityWith(index, EVERYTHING, new Set())
  const found = index.actorIds.filter((id) => !actors.has(id) && index.dataset.actors.get(id)?.drawn === true)
  timeless.set(index, found)
  return found
}

function activityWith(index: DatasetIndex, outlook: Outlook, actors: Set<ActorId>): Activity {
  const { dataset } = index
  const { off, hiddenGroups } = outlook
  const { events, count } = activeEvents(index, outlook, actors)
  const add = (ids: readonly ActorId[]) => ids.forEach((id) => actors.add(id))
  const relations = new Set<RelationId>()
  for (const relation of dataset.relations.values()) {
    if (off.has(binOfRelation(relation)) || hiddenGroups.has(BASIS_LOOK[relation.basis].group)) continue
    relations.add(relation.id)
    add([...relation.between, ...relation.mentions])
  }
  const claims = new Set<ClaimId>()
  for (const claim of dataset.claims.values()) {
    if (!holdsClaim(outlook, claim)) continue
    claims.add(claim.id)
    add(partiesOf(dataset, claim))
  }
  if (!off.has('background')) {
    for (const { holder, of, status, entry } of dataset.occupancies.values())
      if (status === 'earlier' || entry !== null) add([holder, of])
  }
  return { events, count, relations, claims, actors }
}

function activeEvents(
  index: DatasetIndex,
  outlook: Outlook,
  actors: Set<ActorId>,
): Pick<Activity, 'events' | 'count'> {
  const { bin, startDay, endDay, rank, named, ground, actorIds } = index
  const { from, until } = outlook
  const reached = outlook.reached ?? Infinity
  const on = switchedOn(index, outlook)
  const events = new Uint8Array(index.events.length)
  const present = new Uint8Array(actorIds.length)
  let count = 0
  for (let i = 0; i < events.length; i++) {
    if (on[i] === 0) continue
    if (
      bin[i] === DATED &&
      !((startDay[i] ?? 0) < until && (endDay[i] ?? 0) > from && (rank[i] ?? 0) <= reached)
    )
      continue
    events[i] = 1
    count++
    const end = named.start[i + 1] ?? 0
    for (let p = named.start[i] ?? 0; p < end; p++) present[named.items[p] ?? 0] = 1
    const country = ground[i] ?? -1
    if (country >= 0) present[country] = 1
  }
  actorIds.forEach((id, i) => present[i] === 1 && actors.add(id))
  return { events, count }
}

const DATED = BINS.indexOf('dated')

function holdsClaim({ from, until, off, hiddenGroups }: Outlook, { basis, content }: Claim): boolean {
  if (hiddenGroups.has(BASIS_LOOK[basis].group)) return false
  const { when } = content
  const bin = binOf(basis, when)
  if (bin !== 'dated') return !off.has(bin)
  return when.extent !== null && meets(when.extent, from, until)
}
