import { toCalendarDay, toEpochDay, weekdayOf } from '@/model/time/day'

/** Units in which days are counted together, from fine to coarse. */
const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const
type Unit = (typeof UNITS)[number]

const DAYS: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
  decade: 3652,
}

/** First day of the unit that holds a day. */
function startOf(day: number, unit: Unit): number {
  const { year, month } = toCalendarDay(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return day - ((weekdayOf(day) + 6) % 7)
    case 'month':
      return toEpochDay({ year, month, day: 1 })
    case 'quarter':
      return toEpochDay({ year, month: month - ((month - 1) % 3), day: 1 })
    case 'year':
      return toEpochDay({ year, month: 1, day: 1 })
    case 'decade':
      return toEpochDay({ year: Math.floor(year / 10) * 10, month: 1, day: 1 })
  }
}

/** A day past the end of the unit that begins on `start`, never more than the unit after the next. */
const intoNext = (start: number, unit: Unit) =>
  start + DAYS[unit] + (DAYS[unit] >= 28 ? Math.ceil(DAYS[unit] * 0.05) + 2 : 0)

/**
 * Cuts days into columns of whole weeks, months, quarters, years or decades (the finest that is at least `leastPx`
 * wide): the first days of the columns and the day past the last, epoch days. The first and last may be shorter.
 */
export function spansOf(first: number, last: number, pxPerDay: number, leastPx: number): readonly number[] {
  const unit = UNITS.find((each) => DAYS[each] * pxPerDay >= leastPx) ?? 'decade'
  const cuts = [first]
  for (let start = startOf(first, unit); ;) {
    start = startOf(intoNext(start, unit), unit)
    if (start > last) break
    cuts.push(start)
  }
  return [...cuts, last + 1]
}
