import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, formatDay, toCalendarDay, toEpochDay, weekdayOf } from '@/model/time/day'

const anyDay = fc.integer({ min: -4_000_000, max: 4_000_000 })

describe('epoch days', () => {
  it('count from the first of January 1970', () => {
    expect(toEpochDay({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(toEpochDay({ year: 2024, month: 11, day: 15 })).toBe(20042)
  })

  it('come back as the same calendar day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(toEpochDay(toCalendarDay(day))).toBe(day)
      }),
    )
  })

  it('are the days the platform counts in UTC, on a machine in any zone', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, -14))
      }),
    )
  })

  it('know that 15 November 2024 was a Friday and the 17th a Sunday', () => {
    expect(weekdayOf(toEpochDay({ year: 2024, month: 11, day: 15 }))).toBe(5)
    expect(weekdayOf(toEpochDay({ year: 2024, month: 11, day: 17 }))).toBe(0)
  })

  it('know the weekday before 1970 too', () => {
    expect(weekdayOf(toEpochDay({ year: 1941, month: 8, day: 14 }))).toBe(4)
  })

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 12, 31],
  ])('give %i-%i %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
