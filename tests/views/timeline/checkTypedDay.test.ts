import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import type { Span } from '@/state/appState'
import { checkTypedDay } from '@/views/timeline/checkTypedDay'

const day = (date: number) => toEpochDay({ year: 2024, month: 11, day: date })
const AXIS = { first: day(1), last: day(30), eventDays: [day(15), day(17)] }
const aSpan = (mode: Span['mode'], from: number, to: number): Span => ({
  mode,
  from: day(from),
  to: day(to),
  reached: null,
})
const WINDOW = aSpan('window', 10, 17)

describe('a typed day', () => {
  it('is taken where it lies between the ends of the axis and of the window', () => {
    expect(checkTypedDay('12 Nov', 'from', WINDOW, AXIS)).toEqual({ ok: true, day: day(12) })
    expect(checkTypedDay('November 2024', 'to', WINDOW, AXIS)).toEqual({ ok: true, day: day(30) })
  })

  it('is refused with words that say how to write it', () => {
    const typed = checkTypedDay('soon', 'to', WINDOW, AXIS)
    expect(typed).toEqual({ ok: false, words: '“soon” can’t be read as a date. Write it like 1 Nov 2024.' })
  })

  it('is refused off the axis, with the days it has', () => {
    const typed = checkTypedDay('3 Dec 2024', 'to', WINDOW, AXIS)
    expect(typed).toEqual({ ok: false, words: 'This timeline runs from 1 Nov 2024 to 30 Nov 2024.' })
  })

  it('is refused past the other end', () => {
    expect(checkTypedDay('20 Nov', 'from', WINDOW, AXIS)).toMatchObject({ ok: false })
    expect(checkTypedDay('9 Nov', 'to', WINDOW, AXIS)).toMatchObject({ ok: false })
  })

  it('may be any day of the axis in Moment', () => {
    expect(checkTypedDay('20 Nov', 'from', aSpan('moment', 15, 15), AXIS)).toEqual({ ok: true, day: day(20) })
  })
})
