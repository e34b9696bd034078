import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DayStyle, formatDayAs } from '@/i18n/dates'
import { toCalendarDay, toEpochDay, weekdayOf } from '@/model/time/day'

const day = (year: number, month: number, date: number) => toEpochDay({ year, month, day: date })
const NOVEMBER_15 = day(2024, 11, 15)

describe('a day in words', () => {
  it.each<readonly [DayStyle, string]>([
    ['short', '15 Nov 2024'],
    ['long', '15 November 2024'],
    ['dayMonth', '15 Nov'],
    ['weekday', 'Fri'],
    ['month', 'November 2024'],
    ['shortMonth', 'Nov 2024'],
    ['year', '2024'],
    ['day', '15'],
    ['weekdayDay', 'Fri 15'],
    ['weekdayShort', 'Fri 15 Nov 2024'],
  ])('is, %s, %s', (style, text) => {
    expect(formatDayAs(NOVEMBER_15, style)).toBe(text)
  })

  it('is the same day on a machine in any zone, at both ends of a year', () => {
    expect(formatDayAs(day(2024, 12, 31), 'weekdayShort')).toBe('Tue 31 Dec 2024')
    expect(formatDayAs(day(2025, 1, 1), 'weekdayShort')).toBe('Wed 1 Jan 2025')
  })

  it.each<readonly [DayStyle, string]>([
    ['short', '24 Sep 1941'],
    ['dayMonth', '24 Sep'],
    ['shortMonth', 'Sep 1941'],
    ['weekdayShort', 'Wed 24 Sep 1941'],
    ['long', '24 September 1941'],
  ])('has months of three letters or in full, September too: %s', (style, text) => {
    expect(formatDayAs(day(1941, 9, 24), style)).toBe(text)
  })

  it('says its era where that is not ours', () => {
    expect(formatDayAs(day(-43, 3, 15), 'short')).toBe('15 Mar 44 BC')
    expect(formatDayAs(day(-43, 3, 15), 'year')).toBe('44 BC')
    expect(formatDayAs(day(0, 12, 31), 'long')).toBe('31 December 1 BC')
    expect(formatDayAs(day(1, 1, 1), 'short')).toBe('1 Jan 1')
  })

  it('is the calendar’s own day, month and weekday, whatever day it is', () => {
    const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    fc.assert(
      fc.property(fc.integer({ min: day(1, 1, 1), max: day(9999, 12, 31) }), (epochDay) => {
        const { year, month, day: date } = toCalendarDay(epochDay)
        const expected = `${weekdays[weekdayOf(epochDay)]} ${date} ${months[month - 1]} ${year}`
        expect(formatDayAs(epochDay, 'weekdayShort')).toBe(expected)
      }),
    )
  })
})
