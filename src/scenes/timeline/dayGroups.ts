import { boundsOf } from '@/model/time/extent'
import type { LaneRecord } from './laneRecord'

/** Dated records that share their days: one bar, with what sits on it and what was done there. */
export interface DayGroup {
  /** Half-open, epoch days, within the axis. */
  readonly start: number
  readonly end: number
  /** How the days are known: as stated, worked out, or somewhere between. */
  readonly look: 'day' | 'resolved' | 'between'
  /** Meetings, or the acts themselves where nobody met. */
  readonly heads: readonly LaneRecord[]
  /** What was agreed or said at those meetings. */
  readonly acts: readonly LaneRecord[]
}

/** Groups records in order of time by their days; days off the axis are cut away. */
export function dayGroups(dated: readonly LaneRecord[], first: number, last: number): readonly DayGroup[] {
  const byDays = new Map<string, LaneRecord[]>()
  for (const record of dated) {
    const [start, end] = daysOf(record, first, last)
    if (end <= start) continue
    const key = `${start}/${end}`
    const list = byDays.get(key)
    if (list) list.push(record)
    else byDays.set(key, [record])
  }
  return [...byDays].map(([key, records]) => {
    const [start = first, end = first] = key.split('/').map(Number)
    const meetings = records.filter(({ form }) => form === 'meeting')
    const acts = records.filter(({ form }) => form !== 'meeting')
    return {
      start,
      end,
      look: lookOf(records),
      heads: meetings.length > 0 ? meetings : acts,
      acts: meetings.length > 0 ? acts : [],
    }
  })
}

function daysOf({ when: { extent } }: LaneRecord, first: number, last: number): readonly [number, number] {
  if (extent === null) return [first, first]
  const { start, end } = boundsOf(extent)
  return [Math.max(start, first), Math.min(end, last + 1)]
}

function lookOf(records: readonly LaneRecord[]): DayGroup['look'] {
  if (records.every(({ when }) => when.precision === 'month' || when.precision === 'year')) return 'between'
  return records.every(({ when }) => when.scope !== 'article') ? 'resolved' : 'day'
}
