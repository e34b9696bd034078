import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, DESK_RULES, endNear, layDays, PHONE_RULES, startNear, xOf } from '@/scenes/timeline/timeScale'

const FIRST = 20_028

const scales = fc
  .record({
    wide: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 1, maxLength: 400 }),
    width: fc.integer({ min: 100, max: 2400 }),
    x: fc.integer({ min: 0, max: 300 }),
    rules: fc.constantFrom(DESK_RULES, PHONE_RULES),
  })
  .map(({ wide, width, x, rules }) => ({
    x,
    width,
    scale: layDays(FIRST, Uint8Array.from(wide), x, width, rules),
  }))

const november = (wide: readonly number[], width: number) =>
  layDays(
    FIRST,
    Uint8Array.from({ length: 30 }, (_, i) => (wide.includes(i + 1) ? 1 : 0)),
    0,
    width,
    DESK_RULES,
  )

describe('the columns of days', () => {
  it('cover the width exactly and never run backwards', () => {
    fc.assert(
      fc.property(scales, ({ scale, x, width }) => {
        expect(scale.edges[0]).toBe(x)
        expect(scale.edges.at(-1)).toBe(x + width)
        expect(scale.edges.every((edge, i) => i === 0 || edge > (scale.edges[i - 1] ?? Infinity))).toBe(true)
      }),
    )
  })

  it('give back the day of every place inside its column', () => {
    fc.assert(
      fc.property(scales, fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), ({ scale }, n, part) => {
        const day = FIRST + (n % (scale.last - scale.first + 1))
        const [left, right] = [xOf(scale, day), xOf(scale, day + 1)]
        expect(dayAt(scale, left + (right - left) * part * 0.99)).toBe(day)
      }),
    )
  })

  it('hold a place beside the axis to its ends', () => {
    const scale = november([15, 17], 600)
    expect(dayAt(scale, -50)).toBe(scale.first)
    expect(dayAt(scale, 5000)).toBe(scale.last)
    expect(xOf(scale, scale.first - 9)).toBe(0)
    expect(xOf(scale, scale.last + 9)).toBe(600)
  })

  it('leave a thumb where it stands when it is let go at its own edge', () => {
    fc.assert(
      fc.property(scales, fc.nat(), ({ scale }, n) => {
        const day = FIRST + (n % (scale.last - scale.first + 1))
        expect(startNear(scale, xOf(scale, day))).toBe(day)
        expect(endNear(scale, xOf(scale, day + 1))).toBe(day)
      }),
    )
  })

  it('are wide where something happens and six times as wide as the rest', () => {
    const scale = november([14, 15, 16, 17, 18], 608)
    expect(scale.detail).toBe('days')
    expect(scale.widePx / scale.narrowPx).toBeCloseTo(6)
    expect(xOf(scale, FIRST + 15) - xOf(scale, FIRST + 14)).toBeCloseTo(scale.widePx)
    expect(scale.narrowPx).toBeGreaterThanOrEqual(5.5)
    expect(scale.narrowPx).toBeLessThanOrEqual(16)
  })

  it('squeeze the days without events before those with events become unreadable', () => {
    const scale = november([15, 17], 120)
    expect(scale.widePx).toBe(40)
    expect(scale.narrowPx).toBeLessThan(5.5)
  })

  it('are all alike, and only counted, where there is no room for any of them', () => {
    const scale = layDays(FIRST, new Uint8Array(4000).fill(1), 0, 1000, DESK_RULES)
    expect(scale.detail).toBe('histogram')
    expect(scale.widePx).toBe(0.25)
  })

  it('stack signs where every day has room for just one', () => {
    expect(layDays(FIRST, new Uint8Array(31).fill(1), 0, 900, DESK_RULES).detail).toBe('stacks')
  })
})
