import readByOracle from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '@/model/time/day'
import { type Edtf, formatEdtf, parseEdtf } from '@/model/time/edtf'

function read(text: string): Edtf {
  const result = parseEdtf(text)
  if (!result.ok) throw new Error(`${text}: ${result.code}`)
  return result.edtf
}

/** First and last day, as a reader would say them. */
function daysOf(text: string): readonly string[] {
  const { start, end } = read(text).extent
  const name = (bound: number | null, day: number) =>
    bound === null ? 'unknown' : Number.isFinite(bound) ? formatDay(day) : 'open'
  return [name(start, start ?? 0), name(end, (end ?? 0) - 1)]
}

describe('parseEdtf', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-11-15', '2024-11-15', '2024-11-15'],
    ['2024-11~', '2024-11-01', '2024-11-30'],
    ['2024-11-XX', '2024-11-01', '2024-11-30'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2024-10/2024-11-17', '2024-10-01', '2024-11-17'],
    ['2024-11-17/2024-11', '2024-11-17', '2024-11-30'],
    ['2024-10/..', '2024-10-01', 'open'],
    ['2024-10-01/', '2024-10-01', 'unknown'],
    ['../2024-11-17', 'open', '2024-11-17'],
    ['/2024-11-17', 'unknown', '2024-11-17'],
    ['[..2024-11-17]', 'open', '2024-11-17'],
    ['[2024-11-17..]', '2024-11-17', 'open'],
    ['[2024-11-16,2024-11-17]', '2024-11-16', '2024-11-17'],
    ['[2024-11-16..2024-11-17]', '2024-11-16', '2024-11-17'],
    ['[2024-11-17,2024-10,2024-11-02]', '2024-10-01', '2024-11-17'],
  ])('reads %s as %s to %s', (text, first, last) => {
    expect(daysOf(text)).toEqual([first, last])
  })

  it.each([
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23', '2024-09-01', '2024-11-30'],
    ['2024-24', '2024-12-01', '2025-02-28'],
  ])('reads the season %s as that of the northern hemisphere', (text, first, last) => {
    expect(daysOf(text)).toEqual([first, last])
  })

  it('puts a clock time on the day it is written on, whatever its offset', () => {
    expect(daysOf('2024-11-15T23:30-05:00')).toEqual(['2024-11-15', '2024-11-15'])
    expect(read('2024-11-15T23:30-05:00').time).toBe('T23:30-05:00')
  })

  it.each([
    ['2024-11-15T14:45:00Z', 'instant'],
    ['2024-11-15', 'day'],
    ['2024-11', 'month'],
    ['2024-21', 'month'],
    ['2024', 'year'],
    ['202X', 'year'],
    ['2024-10/2024-11-17', 'month'],
    ['2024-11-16/..', 'day'],
    ['[2024-11-16,2024-11-17]', 'day'],
  ])('knows that %s is known to the %s', (text, precision) => {
    expect(read(text).precision).toBe(precision)
  })

  it.each([
    ['2024-11', false, false],
    ['2024-11?', true, false],
    ['2024-11~', false, true],
    ['2024-11%', true, true],
    ['2024-10~/2024-11-17', false, true],
    ['[2024-11-16?,2024-11-17]', true, false],
  ])('keeps the marks of %s', (text, uncertain, approximate) => {
    expect(read(text).qualifiers).toEqual({ uncertain, approximate })
  })

  it.each([
    '',
    'Sunday',
    '2024-13',
    '2024-00',
    '2024-11-00',
    '2024-11-31',
    '2024-02-30',
    '2023-02-29',
    '2024-W46',
    '2024-25',
    '2024-21-05',
    '2024-XX-15',
    '202X-11',
    '-0000',
    '24-11-15',
    '2024/11/15',
    '2024-11-15T25:00',
    '2024-11T14:45',
    '2024-11-15T14:45?',
    '2024-11-15T14:45/2024-11-17',
    '../..',
    '/',
    '[]',
    '[..]',
    '[2024-11-16',
    '[2024-11-16,]',
    ' 2024-11-15',
    '2024-11-15\n',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toEqual({ ok: false, code: 'date.invalid' })
  })

  it.each(['2024-11-17/2024-11-15', '2025/2024-12-31', '[2024-11-17..2024-11-15]'])(
    'says that %s is the wrong way round',
    (text) => {
      expect(parseEdtf(text)).toEqual({ ok: false, code: 'date.reversed' })
    },
  )
})

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m}-${two(d)}`)
const mark = fc.constantFrom('', '?', '~', '%')
const date = fc.oneof(year, month, day).filter((text) => parseEdtf(text).ok)
const marked = fc.tuple(date, mark).map((parts) => parts.join(''))
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-'))
const masked = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  month.map((m) => `${m}-XX`),
)
const side = fc.oneof(marked, fc.constantFrom('', '..'))
const interval = fc.tuple(side, side).map((sides) => sides.join('/'))
const set = fc.array(date, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`)
const instant = day.map((text) => `${text}T04:45:00+09:00`)
const anyEdtf = fc
  .oneof(marked, season, masked, interval, set, instant)
  // A winter and a century at the end of the range reach beyond the four digits of a year.
  .filter((text) => parseEdtf(text).ok && !text.startsWith('9999') && !text.includes('/9999'))

describe('EDTF, read and written', () => {
  it('comes back with the same meaning', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(read(formatEdtf(read(text)))).toEqual(read(text))
      }),
    )
  })

  it('comes back letter for letter where it is a plain date', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(formatEdtf(read(text))).toBe(text)
      }),
    )
  })

  it('is never refused with anything but a code, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX.,[\]/?~%T:-]{0,24}$/)), (text) => {
        const result = parseEdtf(text)
        expect(result.ok || result.code === 'date.invalid' || result.code === 'date.reversed').toBe(true)
      }),
    )
  })

  it('has the days that the full library finds in UTC, on a machine in any zone', () => {
    const dayOf = (ms: number | null) =>
      ms === null || !Number.isFinite(ms) ? ms : Math.floor(ms / 86_400_000)
    // The library's sets have wrong bounds, it has other seasons, and it miscounts in the first century.
    const comparable = fc
      .oneof(date, masked, interval)
      .filter((text) => parseEdtf(text).ok && !text.startsWith('../') && !text.startsWith('/'))
      .filter((text) => !/(?:^|\/)00/.test(text))
    fc.assert(
      fc.property(comparable, (text) => {
        const { start, end } = read(text).extent
        const oracle = boundsByOracle(text)
        fc.pre(oracle !== null)
        expect([start, end === null ? null : end - 1]).toEqual([
          dayOf(oracle?.min ?? null),
          dayOf(oracle?.max ?? null),
        ])
      }),
    )
  })
})

function boundsByOracle(text: string): { readonly min: number | null; readonly max: number | null } | null {
  try {
    return readByOracle(text)
  } catch (error) {
    // It refuses an end that begins before the start: "2024-11-17/2024-11".
    if (error instanceof Error && error.message.includes('upper bound')) return null
    throw error
  }
}

describe('formatEdtf', () => {
  const plain = { qualifiers: { uncertain: false, approximate: false }, time: null } as const

  it('writes a span of days as an interval', () => {
    const { start } = read('2024-11-15').extent
    const { end } = read('2024-11-17').extent
    expect(formatEdtf({ ...plain, extent: { start, end }, precision: 'day' })).toBe('2024-11-15/2024-11-17')
  })

  it('tells an open end from an unknown one', () => {
    const { start } = read('2024-10-01').extent
    expect(formatEdtf({ ...plain, extent: { start, end: Infinity }, precision: 'day' })).toBe('2024-10-01/..')
    expect(formatEdtf({ ...plain, extent: { start, end: null }, precision: 'day' })).toBe('2024-10-01/')
  })

  it('has no text for a time without any day', () => {
    const nowhere = { ...plain, extent: { start: -Infinity, end: null }, precision: 'day' } as const
    expect(() => formatEdtf(nowhere)).toThrow(RangeError)
  })
})
