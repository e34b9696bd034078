import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, toEpochDay, weekdayOf } from '@/model/time/day'
import { spansOf } from '@/scenes/timeline/spansOf'

const day = (year: number, month: number, date: number) => toEpochDay({ year, month, day: date })
const cutsOf = (first: number, last: number, pxPerDay: number) => spansOf(first, last, pxPerDay, 5)

describe('days counted together', () => {
  it('fall into spans without a gap, from the first day to the day past the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 60_000 }),
        fc.integer({ min: 0, max: 80_000 }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (first, length, pxPerDay) => {
          const cuts = cutsOf(first, first + length, pxPerDay)
          expect(cuts[0]).toBe(first)
          expect(cuts.at(-1)).toBe(first + length + 1)
          expect(cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] ?? Infinity))).toBe(true)
        },
      ),
    )
  })

  it('are single days where each has its px', () => {
    expect(cutsOf(day(2024, 11, 1), day(2024, 11, 30), 6)).toHaveLength(31)
  })

  it('are weeks from Monday where days are too narrow', () => {
    const cuts = cutsOf(day(2024, 11, 1), day(2024, 12, 31), 1)
    expect(cuts.slice(1, -1).map(weekdayOf)).toEqual(cuts.slice(1, -1).map(() => 1))
  })

  it('are whole months, quarters, years and decades as they become narrower', () => {
    const written = (pxPerDay: number, years: number) =>
      cutsOf(day(2001, 1, 1), day(2000 + years, 12, 31), pxPerDay).map(formatDay)
    expect(written(0.3, 1).slice(0, 3)).toEqual(['2001-01-01', '2001-02-01', '2001-03-01'])
    expect(written(0.06, 2).slice(0, 3)).toEqual(['2001-01-01', '2001-04-01', '2001-07-01'])
    expect(written(0.02, 5).slice(0, 3)).toEqual(['2001-01-01', '2002-01-01', '2003-01-01'])
    expect(written(0.002, 40)).toEqual([
      '2001-01-01',
      '2010-01-01',
      '2020-01-01',
      '2030-01-01',
      '2040-01-01',
      '2041-01-01',
    ])
  })
})
