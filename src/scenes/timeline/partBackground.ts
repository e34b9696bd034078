import type { LaneRecord } from './laneRecord'

/** How long before the axis begins a record may start to be drawn in its own month, days: three months. */
const REACH_DAYS = 92
const MOST = 2

/** The background of a dataset: what has a month shortly before the axis, and what is only listed. */
export interface Background {
  readonly recent: readonly LaneRecord[]
  readonly listed: readonly LaneRecord[]
}

/** Parts the background into what began in the months before the axis's first day (two things at most) and the rest. */
export function partBackground(records: readonly LaneRecord[], firstDay: number | null): Background {
  const isRecent = ({ form, when }: LaneRecord) => {
    const start = when.extent?.start ?? null
    if (firstDay === null || start === null || form === 'relation' || when.precision === 'year') return false
    return start < firstDay && start >= firstDay - REACH_DAYS
  }
  const recent = records.filter(isRecent).slice(0, MOST)
  return { recent, listed: records.filter((record) => !recent.includes(record)) }
}
