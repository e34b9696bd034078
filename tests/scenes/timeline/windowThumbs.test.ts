import { describe, expect, it } from 'vitest'
import { DESK_RULES, layDays, xOf } from '@/scenes/timeline/timeScale'
import { windowThumbs } from '@/scenes/timeline/windowThumbs'

const FIRST = 100
const scale = layDays(
  FIRST,
  Uint8Array.from({ length: 30 }, (_, i) => (i >= 13 && i <= 17 ? 1 : 0)),
  300,
  600,
  DESK_RULES,
)
const text = (day: number, isLocked: boolean) => `${day}${isLocked ? ' locked' : ''}`
const thumbs = (
  mode: 'so-far' | 'window' | 'moment',
  from: number,
  to: number,
  reachedDay: number | null = null,
) => windowThumbs({ mode, from, to, reachedDay }, scale, text)

describe('the thumbs', () => {
  it('stand at the left edge of the first day and the right edge of the last', () => {
    const { start, end } = thumbs('window', 114, 116)
    expect(start.x).toBe(xOf(scale, 114))
    expect(end.x).toBe(xOf(scale, 117))
  })

  it('keep each other from crossing', () => {
    const { start, end } = thumbs('window', 114, 116)
    expect([start.min, start.max]).toEqual([100, 116])
    expect([end.min, end.max]).toEqual([114, 129])
  })

  it('lock the start in So far, at the left end of the lanes, and say so', () => {
    const { start, end } = thumbs('so-far', 100, 116)
    expect(start).toMatchObject({ isLocked: true, min: 100, max: 100, valueText: '100 locked' })
    expect(start.x).toBeLessThan(xOf(scale, FIRST))
    expect(end).toMatchObject({ isLocked: false, min: 100, max: 129 })
  })

  it('move as one day over the whole axis in Moment', () => {
    const { start, end } = thumbs('moment', 114, 114)
    expect([start.min, start.max, end.min, end.max]).toEqual([100, 129, 100, 129])
  })

  it('can be told apart on a day narrower than they are', () => {
    const { start, end } = thumbs('moment', 101, 101)
    expect(end.x - start.x).toBeGreaterThanOrEqual(14)
  })

  it('show playback at the right edge of the day it has reached', () => {
    expect(thumbs('window', 114, 118, 116).cursorX).toBe(xOf(scale, 117))
    expect(thumbs('window', 114, 118).cursorX).toBeNull()
  })
})
