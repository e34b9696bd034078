import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Axis } from '@/queries/axisOf'
import { MODES, type Span } from '@/state/appState'
import { holding, inMode, spanAtEnd, withFrom, withTo } from '@/state/span'

const AXIS: Axis = { first: 1, last: 30, eventDays: [15, 17] }
const aSpan = (mode: Span['mode'], from: number, to: number): Span => ({ mode, from, to, reached: null })

const spans = fc
  .record({
    mode: fc.constantFrom(...MODES),
    a: fc.integer({ min: 1, max: 30 }),
    b: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ mode, a, b }) => inMode(aSpan(mode, Math.min(a, b), Math.max(a, b)), mode, AXIS))

const isSound = ({ mode, from, to }: Span) =>
  from >= AXIS.first &&
  to <= AXIS.last &&
  from <= to &&
  (mode !== 'so-far' || from === AXIS.first) &&
  (mode !== 'moment' || from === to)

describe('the span on arrival', () => {
  it('ends with the last event, so that nothing is hidden', () => {
    expect(spanAtEnd(AXIS, {})).toEqual(aSpan('so-far', 1, 17))
  })

  it('keeps to the axis', () => {
    expect(spanAtEnd(AXIS, { mode: 'window', from: -4, to: 99 })).toEqual(aSpan('window', 1, 30))
  })

  it('stands for no days where no event has one', () => {
    expect(spanAtEnd(null, { mode: 'moment' })).toEqual(aSpan('moment', 0, 0))
  })
})

describe('moving the ends', () => {
  it('keeps the start locked in So far', () => {
    const span = aSpan('so-far', 1, 17)
    expect(withFrom(span, 10, AXIS)).toBe(span)
  })

  it('stops each thumb at the other', () => {
    expect(withFrom(aSpan('window', 5, 10), 20, AXIS).from).toBe(10)
    expect(withTo(aSpan('window', 5, 10), 2, AXIS).to).toBe(5)
  })

  it('moves both as one day in Moment', () => {
    expect(withTo(aSpan('moment', 15, 15), 17, AXIS)).toEqual(aSpan('moment', 17, 17))
    expect(withFrom(aSpan('moment', 15, 15), 3, AXIS)).toEqual(aSpan('moment', 3, 3))
  })

  it('ends what playback had reached', () => {
    expect(withTo({ ...aSpan('so-far', 1, 15), reached: 2 }, 17, AXIS).reached).toBeNull()
  })

  it('never leaves the axis nor turns the ends round, in any mode', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -50, max: 80 }), (span, day) => {
        expect([withFrom(span, day, AXIS), withTo(span, day, AXIS)].every(isSound)).toBe(true)
      }),
    )
  })
})

describe('changing the mode', () => {
  it('keeps the end', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(...MODES), (span, mode) => {
        const next = inMode(span, mode, AXIS)
        expect(next.to).toBe(span.to)
        expect(isSound(next)).toBe(true)
      }),
    )
  })
})

describe('going to a happening', () => {
  it('ends So far on its last day, makes Moment that day, and widens a window to hold it', () => {
    expect(holding(aSpan('so-far', 1, 17), 9, 12, AXIS)).toEqual(aSpan('so-far', 1, 12))
    expect(holding(aSpan('moment', 17, 17), 9, 12, AXIS)).toEqual(aSpan('moment', 12, 12))
    expect(holding(aSpan('window', 15, 17), 9, 12, AXIS)).toEqual(aSpan('window', 9, 17))
  })
})
