import { boundsOf } from '@/model/time/extent'
import type { Axis } from '@/queries/axisOf'
import type { Bin } from '@/queries/binOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import {
  claimRecord,
  entryRecord,
  eventRecord,
  type LaneRecord,
  planRecord,
  relationRecord,
} from './laneRecord'

export type RecordsByBin = Readonly<Record<Bin, readonly LaneRecord[]>>

/**
 * Everything that gets a mark, by the column it stands in: relations, then entries into office, then events with the
 * claims they tell, then the other claims; dated things in order of time. An event that shares a claim's mark is not
 * listed beside it. What has days, but none on the axis, stands in Background or Ahead.
 */
export function laneRecords(index: DatasetIndex, axis: Axis | null): RecordsByBin {
  const { dataset, events, byTime, bin } = index
  const found: Record<Bin, LaneRecord[]> = { dated: [], background: [], ahead: [], undated: [] }
  const add = (record: LaneRecord | null) => {
    if (record) found[columnFor(record, axis)].push(record)
  }
  const claims = [...dataset.claims.values()].map((claim) =>
    claimRecord(claim, claim.toldBy === null ? undefined : dataset.events.get(claim.toldBy)),
  )
  const byTeller = new Map(claims.flatMap((claim) => (claim.told ? [[claim.told, claim] as const] : [])))
  const addEvent = (position: number) => {
    const event = events[position]
    if (!event) return
    const record = eventRecord(event)
    add(byTeller.get(record.ref) ?? record)
  }
  for (const relation of dataset.relations.values()) add(relationRecord(relation))
  for (const occupancy of dataset.occupancies.values()) add(entryRecord(occupancy))
  byTime.forEach(addEvent)
  bin.forEach((each, position) => {
    if (each !== 0) addEvent(position)
  })
  for (const event of events) add(planRecord(event))
  for (const claim of claims) if (claim.told === null) add(claim)
  found.dated.sort((a, b) => startOf(a) - startOf(b))
  return found
}

function columnFor({ bin, when }: LaneRecord, axis: Axis | null): Bin {
  if (bin !== 'dated' || when.extent === null) return bin
  if (axis === null) return 'background'
  const { start, end } = boundsOf(when.extent)
  return end <= axis.first ? 'background' : start > axis.last ? 'ahead' : 'dated'
}

function startOf({ when }: LaneRecord): number {
  return when.extent === null ? -Infinity : boundsOf(when.extent).start
}
