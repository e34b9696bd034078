import { BASES } from '@/model/certainty'
import { SIGNS, signOf } from '@/model/coding/plover'
import type { Dataset } from '@/model/dataset'
import type { Event } from '@/model/event'
import type { ActorId, EventId } from '@/model/ids'
import { type Ref, tieRef } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import { BINS, binOf } from './binOf'
import { pairsOf } from './parts'

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
  /** Every pair some event ties. */
  readonly pairs: readonly Pair[]
  /** Pairs of event i: `pairOf.subarray(pairStart[i], pairStart[i + 1])`. */
  readonly pairStart: Int32Array
  readonly pairOf: Int32Array
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
  const pairs: Pair[] = []
  const pairIds = new Map<string, number>()
  const pairStart = new Int32Array(n + 1)
  const pairOf: number[] = []
  events.forEach((event, i) => {
    const bounds = event.when.extent ? boundsOf(event.when.extent) : { start: 0, end: 0 }
    startDay[i] = bounds.start
    endDay[i] = bounds.end
    bin[i] = BINS.indexOf(binOf(event.basis, event.when))
    sign[i] = SIGNS.indexOf(signOf(event.plover.type))
    basis[i] = BASES.indexOf(event.basis)
    for (const ends of pairsOf(event)) {
      const ref = tieRef(...ends)
      const known = pairIds.get(ref)
      const id = known ?? pairs.push({ ref, ends }) - 1
      if (known === undefined) pairIds.set(ref, id)
      pairOf.push(id)
    }
    pairStart[i + 1] = pairOf.length
  })
  const dated = events.flatMap((_, i) => (bin[i] === 0 ? [i] : []))
  const byTime = Int32Array.from(
    dated.sort((a, b) => at(startDay, a) - at(startDay, b) || at(endDay, a) - at(endDay, b) || a - b),
  )
  const rank = new Int32Array(n).fill(-1)
  byTime.forEach((event, place) => (rank[event] = place))
  const positionOf = new Map(events.map((event, i) => [event.id, i]))
  return {
    dataset,
    events,
    positionOf,
    startDay,
    endDay,
    bin,
    sign,
    basis,
    byTime,
    rank,
    pairs,
    pairStart,
    pairOf: Int32Array.from(pairOf),
  }
}

/** A value of a column; columns are as long as the events, so a position from the index is always there. */
export function at(column: Float64Array | Int32Array | Uint8Array, position: number): number {
  return column[position] ?? 0
}
