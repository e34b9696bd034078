import { daysInMonth, toCalendarDay, toEpochDay } from '@/model/time/day'
import { at, type DatasetIndex } from './indexDataset'

/** The days the axis shows, epoch days, both included, and those of them on which a dated event lies. */
export interface Axis {
  readonly first: number
  readonly last: number
  /** Sorted, unique, on the axis: the last day of each dated event (the article's own count of days). */
  readonly eventDays: readonly number[]
}

function monthBounds(year: number, month: number): readonly [number, number] {
  const first = toEpochDay({ year, month, day: 1 })
  return [first, first + daysInMonth(year, month) - 1]
}

/**
 * Whole months: those the dataset fixes (`YYYY-MM`), stretched to a dated event that lies wholly outside them, else from
 * the first to the last dated event. An open end reaches no further than its known one. Null without dates.
 */
export function axisOf(index: DatasetIndex): Axis | null {
  const { byTime, endDay, startDay, dataset } = index
  const spans = Array.from(byTime, (i): readonly [number, number] => {
    const [start, last] = [at(startDay, i), at(endDay, i) - 1]
    return [Number.isFinite(start) ? start : last, Number.isFinite(last) ? last : start]
  })
  const fixed = (dataset.meta.axis ?? []).flatMap((text) => {
    const [year = NaN, month = NaN] = text.split('-').map(Number)
    return Number.isInteger(year) && month >= 1 && month <= 12 ? [monthBounds(year, month)] : []
  })
  let [first, last] = [Infinity, -Infinity]
  for (const [from, to] of fixed) [first, last] = [Math.min(first, from), Math.max(last, to)]
  const outside = spans.filter(([from, to]) => to < first || from > last)
  for (const [from, to] of outside) [first, last] = [Math.min(first, from), Math.max(last, to)]
  if (first > last) return null
  const [from, to] = [toCalendarDay(first), toCalendarDay(last)]
  const [axisFirst, axisLast] = [monthBounds(from.year, from.month)[0], monthBounds(to.year, to.month)[1]]
  const eventDays = new Set(spans.map(([, day]) => Math.min(Math.max(day, axisFirst), axisLast)))
  return { first: axisFirst, last: axisLast, eventDays: [...eventDays].sort((a, b) => a - b) }
}
