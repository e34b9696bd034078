import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centreMeridian } from '@/scenes/map/centreMeridian'
import { turnedLon, wrapLon } from '@/scenes/map/seam'

describe('the centre of a map', () => {
  it('is opposite to the middle of the widest gap', () => {
    expect(centreMeridian([-10, 10, 70])).toBe(30)
  })

  it('is the position itself when there is one', () => {
    expect(centreMeridian([100])).toBe(100)
  })

  it('is Greenwich when there is none', () => {
    expect(centreMeridian([])).toBe(0)
  })

  it('is found across 180°', () => {
    expect(centreMeridian([170, -170])).toBe(180)
  })

  it('moves a little so that the cut runs through the Atlantic at 30° W', () => {
    expect(centreMeridian([165, 110, 40, -90])).toBe(150)
  })

  it('moves a little so that the cut runs through the Bering Strait', () => {
    expect(centreMeridian([-110, 0, 110])).toBe(11)
  })

  it('keeps the cut away from every position by a quarter of the widest gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -180, max: 180, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (lons) => {
          const cut = wrapLon(centreMeridian(lons) + 180)
          const sorted = [...new Set(lons.map(wrapLon))].sort((a, b) => a - b)
          const gaps = sorted.map((lon, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - lon)
          const nearest = Math.min(...lons.map((lon) => Math.abs(turnedLon(lon, cut))))
          expect(nearest).toBeGreaterThanOrEqual(Math.max(...gaps) / 4 - 1e-9)
        },
      ),
    )
  })

  it('does not depend on the order or on repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 1, maxLength: 12 }), (lons) => {
        expect(centreMeridian([...lons.toReversed(), ...lons])).toBe(centreMeridian(lons))
      }),
    )
  })
})
