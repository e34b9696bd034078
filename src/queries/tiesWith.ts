import { BASES, type Basis } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import type { Event, Part } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { type Ref, tieRef } from '@/model/ref'
import type { Activity } from './activityAt'
import { BINS } from './binOf'
import { at, type DatasetIndex } from './indexDataset'
import { listAt } from './lists'
import { actingParts, endOf } from './parts'

/** What ties one actor to one other end now. */
export interface PartyTie {
  /** The tie between the two ends; a person's is that of the state represented. */
  readonly ref: Ref
  readonly end: ActorId
  /** Those who acted for that end in these events, the end itself left out. */
  readonly people: readonly ActorId[]
  readonly cooperation: number
  readonly conflict: number
  readonly contact: number
  readonly sign: 'cooperation' | 'conflict' | 'contact' | 'mixed'
  /** The bases among the events, firmest first, each once. */
  readonly bases: readonly Basis[]
  /** Positions of the counted events, in the author's order. */
  readonly events: readonly number[]
}

/**
 * The other ends an actor acts with or toward in the active, counted events, most events first. For a state or body:
 * its ties as `tieSums` counts them. For a person: only the events that name that person.
 */
export function tiesWith(index: DatasetIndex, activity: Activity, actor: ActorId): readonly PartyTie[] {
  const position = index.actorAt.get(actor)
  if (position === undefined) return []
  const found = new Map<Ref, { end: ActorId; people: Set<ActorId>; events: number[] }>()
  for (const i of listAt(index.eventsNaming, position)) {
    const event = index.events[i]
    const bin = BINS[at(index.bin, i)]
    if (!event || activity.events[i] !== 1 || bin === 'background' || bin === 'ahead') continue
    for (const [self, other] of facing(event, actor)) {
      const end = endOf(other)
      const ref = tieRef(self, end)
      const known = found.get(ref) ?? { end, people: new Set<ActorId>(), events: [] }
      if (other.actor !== end) known.people.add(other.actor)
      if (known.events.at(-1) !== i) known.events.push(i)
      found.set(ref, known)
    }
  }
  return [...found]
    .map(([ref, { end, people, events }]) => summed(index, ref, end, [...people], events))
    .sort((a, b) => b.events.length - a.events.length)
}

/** The other side as an actor meets it in an event: each of its parts, with the end the actor stands for. */
function facing(event: Event, actor: ActorId): readonly (readonly [ActorId, Part])[] {
  const isSelf = (part: Part) => part.actor === actor || part.represents === actor
  const acting = actingParts(event)
  const { recipients } = event
  const across = (mine: readonly Part[], theirs: readonly Part[]) =>
    mine
      .filter(isSelf)
      .flatMap((part) =>
        theirs.filter((each) => endOf(each) !== endOf(part)).map((each) => [endOf(part), each] as const),
      )
  if (recipients.length === 0) return across(acting, acting)
  return [...across(acting, recipients), ...across(recipients, acting)]
}

function summed(
  index: DatasetIndex,
  ref: Ref,
  end: ActorId,
  people: readonly ActorId[],
  events: readonly number[],
): PartyTie {
  const count = (sign: (typeof SIGNS)[number]) =>
    events.filter((i) => SIGNS[at(index.sign, i)] === sign).length
  const [cooperation, conflict, contact] = [count('cooperation'), count('conflict'), count('contact')]
  const present = new Set(events.map((i) => at(index.basis, i)))
  const acts = cooperation > 0 && conflict > 0 ? 'mixed' : cooperation > 0 ? 'cooperation' : 'conflict'
  return {
    ref,
    end,
    people,
    cooperation,
    conflict,
    contact,
    sign: cooperation + conflict === 0 ? 'contact' : acts,
    bases: BASES.filter((_, position) => present.has(position)),
    events,
  }
}
