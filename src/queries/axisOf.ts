import { daysInMonth, toCalendarDay, toEpochDay } from '@/model/time/day'
import { at, type DatasetIndex } from './indexDataset'

/** The days the axis shows, epoch days, both included, and those of them on which a dated event lies. */
export interface Axis {
  readonly first: number
  readonly last: number
  /** Sorted, unique: the last day of each dated event (the article's own count of days). */
  readonly eventDays: readonly number[]
}

function monthBounds(year: number, month: number): readonly [number, number] {
  const first = toEpochDay({ year, month, day: 1 })
  return [first, first + daysInMonth(year, month) - 1]
}

/** Whole months: those the dataset fixes (`YYYY-MM`), else from the first to the last dated event. Null without dates. */
export function axisOf(index: DatasetIndex): Axis | null {
  const { byTime, endDay, startDay, dataset } = index
  const eventDays = [...new Set(Array.from(byTime, (i) => at(endDay, i) - 1))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const fixed = (dataset.meta.axis ?? []).flatMap((text) => {
    const [year = NaN, month = NaN] = text.split('-').map(Number)
    return Number.isInteger(year) && month >= 1 && month <= 12 ? [monthBounds(year, month)] : []
  })
  if (fixed.length > 0) {
    return {
      first: Math.min(...fixed.map(([a]) => a)),
      last: Math.max(...fixed.map(([, b]) => b)),
      eventDays,
    }
  }
  const starts = Array.from(byTime, (i) => at(startDay, i)).filter(Number.isFinite)
  const [lastDay] = eventDays.slice(-1)
  if (starts.length === 0 || lastDay === undefined) return null
  const from = toCalendarDay(starts.reduce((a, b) => Math.min(a, b)))
  const to = toCalendarDay(lastDay)
  return { first: monthBounds(from.year, from.month)[0], last: monthBounds(to.year, to.month)[1], eventDays }
}
