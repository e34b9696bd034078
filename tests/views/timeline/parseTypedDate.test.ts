import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDayAs } from '@/i18n/dates'
import { formatDay } from '@/model/time/day'
import { parseTypedDate } from '@/views/timeline/parseTypedDate'

const read = (text: string, edge: 'first' | 'last' = 'first') => {
  const day = parseTypedDate(text, edge, 2024)
  return day === null ? null : formatDay(day)
}

describe('a date as people type it', () => {
  it.each([
    '2024-11-15',
    '15 Nov 2024',
    '15 November 2024',
    'Fri 15 Nov 2024',
    'Friday, 15 November 2024',
    'Nov 15, 2024',
    'november 15 2024',
    '15 nov',
    '  15 Nov 2024* ',
    '2024 Nov 15',
  ])('is read from “%s”', (text) => {
    expect(read(text)).toBe('2024-11-15')
  })

  it('is the first or the last day of a month or a year', () => {
    expect([read('Nov 2024'), read('Nov 2024', 'last')]).toEqual(['2024-11-01', '2024-11-30'])
    expect([read('2024-11'), read('2024', 'last')]).toEqual(['2024-11-01', '2024-12-31'])
    expect(read('Sept 2024', 'last')).toBe('2024-09-30')
  })

  it.each([
    '',
    '17',
    '15/11/2024',
    '32 Nov 2024',
    '30 Feb 2024',
    'Smarch 4',
    'Nov',
    '1 2 Nov 2024',
    'Friday',
    '2024-13',
    '../2024-11-15',
  ])('is not guessed from “%s”', (text) => {
    expect(read(text)).toBeNull()
  })

  it('may be what the field itself shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 60_000 }), (day) => {
        expect(parseTypedDate(formatDayAs(day, 'short'), 'first', 2024)).toBe(day)
      }),
    )
  })
})
