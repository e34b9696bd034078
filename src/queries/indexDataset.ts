import { BASES } from '@/model/certainty'
import { SIGNS, signOf } from '@/model/coding/plover'
import type { Dataset } from '@/model/dataset'
import type { Event } from '@/model/event'
import type { ActorId, EventId, PlaceId } from '@/model/ids'
import { type Ref, tieRef } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import { BINS, binOf } from './binOf'
import { type Lists, toLists, transpose } from './lists'
import { everyoneIn, pairsOf } from './parts'

/** A dataset's events as columns, by position in the author's order; built once and never changed. */
export interface DatasetIndex {
  readonly dataset: Dataset
  readonly events: readonly Event[]
  readonly positionOf: ReadonlyMap<EventId, number>
  /** First day and the day after the last, epoch days; 0 where undated. */
  readonly startDay: Float64Array
  readonly endDay: Float64Array
  /** Positions in `BINS`, `SIGNS` and `BASES`. */
  readonly bin: Uint8Array
  readonly sign: Uint8Array
  readonly basis: Uint8Array
  /** Dated events in order of time; events of one day in the author's order. */
  readonly byTime: Int32Array
  /** The place of an event in `byTime`; -1 where it has no day on the axis. */
  readonly rank: Int32Array
  /** Every actor in the author's order, and where each stands in it. */
  readonly actorIds: readonly ActorId[]
  readonly actorAt: ReadonlyMap<ActorId, number>
  /** Actors each event names, persons and those they represent; and the events that name each actor. */
  readonly named: Lists
  readonly eventsNaming: Lists
  /** The actor whose country each event stood in; -1 where it has none. */
  readonly ground: Int32Array
  readonly eventsAt: ReadonlyMap<PlaceId, readonly number[]>
  /** Every pair some event ties, and where each stands in it. */
  readonly pairs: readonly Pair[]
  readonly pairAt: ReadonlyMap<Ref, number>
  /** Pairs of event i: `pairOf.subarray(pairStart[i], pairStart[i + 1])`; and the events that tie each pair. */
  readonly pairStart: Int32Array
  readonly pairOf: Int32Array
  readonly eventsTying: Lists
}

export interface Pair {
  readonly ref: Ref
  readonly ends: readonly [ActorId, ActorId]
}

/** Builds the columns of a dataset in one pass and a sort: O(n log n). */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const events = [...dataset.events.values()]
  const n = events.length
  const [startDay, endDay] = [new Float64Array(n), new Float64Array(n)]
  const [bin, sign, basis] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)]
  events.forEach((event, i) => {
    const bounds = event.when.extent ? boundsOf(event.when.extent) : { start: 0, end: 0 }
    startDay[i] = bounds.start
    endDay[i] = bounds.end
    bin[i] = BINS.indexOf(binOf(event.basis, event.when))
    sign[i] = SIGNS.indexOf(signOf(event.plover.type))
    basis[i] = BASES.indexOf(event.basis)
  })
  const dated = events.flatMap((_, i) => (bin[i] === 0 ? [i] : []))
  const byTime = Int32Array.from(
    dated.sort((a, b) => at(startDay, a) - at(startDay, b) || at(endDay, a) - at(endDay, b) || a - b),
  )
  const rank = new Int32Array(n).fill(-1)
  byTime.forEach((event, place) => (rank[event] = place))
  const positionOf = new Map(events.map((event, i) => [event.id, i]))
  const times = { startDay, endDay, bin, byTime, rank }
  return {
    dataset,
    events,
    positionOf,
    sign,
    basis,
    ...times,
    ...actorColumns(dataset, events),
    ...pairColumns(events),
  }
}

type ActorColumns = 'actorIds' | 'actorAt' | 'named' | 'eventsNaming' | 'ground' | 'eventsAt'

function actorColumns(dataset: Dataset, events: readonly Event[]): Pick<DatasetIndex, ActorColumns> {
  const actorIds = [...dataset.actors.keys()]
  const actorAt = new Map(actorIds.map((id, i) => [id, i]))
  const named = toLists(events.map((event) => everyoneIn(event).flatMap((id) => actorAt.get(id) ?? [])))
  const ground = new Int32Array(events.length).fill(-1)
  const eventsAt = new Map<PlaceId, number[]>()
  events.forEach(({ place }, i) => {
    if (place === null) return
    const country = dataset.places.get(place)?.country ?? null
    if (country !== null) ground[i] = actorAt.get(country) ?? -1
    const list = eventsAt.get(place)
    if (list) list.push(i)
    else eventsAt.set(place, [i])
  })
  return { actorIds, actorAt, named, eventsNaming: transpose(named, actorIds.length), ground, eventsAt }
}

type PairColumns = 'pairs' | 'pairAt' | 'pairStart' | 'pairOf' | 'eventsTying'

function pairColumns(events: readonly Event[]): Pick<DatasetIndex, PairColumns> {
  const pairs: Pair[] = []
  const pairAt = new Map<Ref, number>()
  const lists = events.map((event) =>
    pairsOf(event).map((ends) => {
      const ref = tieRef(...ends)
      const known = pairAt.get(ref)
      if (known !== undefined) return known
      pairAt.set(ref, pairs.length)
      return pairs.push({ ref, ends }) - 1
    }),
  )
  const tied = toLists(lists)
  const eventsTying = transpose(tied, pairs.length)
  return { pairs, pairAt, pairStart: tied.start, pairOf: tied.items, eventsTying }
}

/** A value of a column; columns are as long as the events, so a position from the index is always there. */
export function at(column: Float64Array | Int32Array | Uint8Array, position: number): number {
  return column[position] ?? 0
}
