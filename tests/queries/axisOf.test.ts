import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meta } from '@/model/dataset'
import { formatDay, toCalendarDay } from '@/model/time/day'
import { axisOf } from '@/queries/axisOf'
import { indexDataset } from '@/queries/indexDataset'
import { aDataset } from '../builders/aDataset'
import { anEvent, type EventFields } from '../builders/anEvent'
import { atlantic, lima } from '../builders/lima'
import { datasets } from './generated'

function axis(events: readonly EventFields[], months: Meta['axis'] = null) {
  const records = events.map((fields, i) => anEvent({ id: `e${i}`, ...fields }))
  return written(axisOf(indexDataset(aDataset({ events: records, meta: { axis: months } }))))
}

function written(found: ReturnType<typeof axisOf>) {
  return found && [formatDay(found.first), formatDay(found.last), found.eventDays.map(formatDay)]
}

const on = (...whens: readonly string[]) => whens.map((when) => ({ when }))

describe('the axis', () => {
  it('is the whole months from the first dated event to the last', () => {
    expect(axis(on('2024-11-17', '2024-12-02'))).toEqual([
      '2024-11-01',
      '2024-12-31',
      ['2024-11-17', '2024-12-02'],
    ])
  })

  it('is the months the dataset fixes', () => {
    const found = axis(on('2024-11-17'), ['2024-10', '2024-11'])
    expect(found).toEqual(['2024-10-01', '2024-11-30', ['2024-11-17']])
  })

  it('passes over fixed months that are none', () => {
    expect(axis(on('2024-11-17'), ['2024-13', 'November'])).toEqual([
      '2024-11-01',
      '2024-11-30',
      ['2024-11-17'],
    ])
  })

  it('stretches to a dated event outside the fixed months, which nothing could show otherwise', () => {
    expect(axis(on('2025-01-20'), ['2024-11'])).toEqual(['2024-11-01', '2025-01-31', ['2025-01-20']])
    expect(axis(on('2024-10-28/2024-11-02'), ['2024-11'])).toEqual([
      '2024-11-01',
      '2024-11-30',
      ['2024-11-02'],
    ])
  })

  it('is none without dated events', () => {
    expect(axis([{}, { basis: 'planned', when: '2025' }, { basis: 'presupposed', when: '1965' }])).toBeNull()
  })

  it('reaches no further than the known end of an open event', () => {
    expect(axis(on('2024-11-15/..'))).toEqual(['2024-11-01', '2024-11-30', ['2024-11-15']])
    expect(axis(on('../2024-11-15'))).toEqual(['2024-11-01', '2024-11-30', ['2024-11-15']])
  })

  it('holds the last day of each event once, in order', () => {
    const whens = on('2024-11-17', '2024-11-15', '2024-11-14/2024-11-15', '2024-11-17')
    expect(axis(whens)?.[2]).toEqual(['2024-11-15', '2024-11-17'])
  })

  it('counts days of a long event that passes its end as its own last', () => {
    expect(axis(on('2024-11-28/2024-12-03'), ['2024-11'])?.[2]).toEqual(['2024-11-30'])
  })

  it('of Lima is November 2024, with two days; of the Atlantic two months of 1941', () => {
    expect(written(axisOf(indexDataset(lima())))).toEqual([
      '2024-11-01',
      '2024-11-30',
      ['2024-11-15', '2024-11-17'],
    ])
    expect(written(axisOf(indexDataset(atlantic())))?.slice(0, 2)).toEqual(['1941-08-01', '1941-09-30'])
  })

  it('begins on the first of a month and has every event day on it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const found = axisOf(indexDataset(dataset))
        if (found === null) return
        const { first, last, eventDays } = found
        expect([toCalendarDay(first).day, toCalendarDay(last + 1).day]).toEqual([1, 1])
        expect(
          eventDays.every((day, i) => day >= first && day <= last && day > (eventDays[i - 1] ?? -Infinity)),
        ).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
