import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTurn, turnedLon, wrapLon } from '@/scenes/map/seam'

describe('a longitude', () => {
  it.each([
    [0, 0],
    [180, 180],
    [-180, 180],
    [181, -179],
    [-181, 179],
    [540, 180],
    [-540, 180],
    [720, 0],
  ])('of %d is the meridian %d', (lon, meridian) => {
    expect(wrapLon(lon)).toBe(meridian)
  })

  it('is wrapped to the same meridian', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180 * 64, max: 180 * 64 }),
        fc.integer({ min: -5, max: 5 }),
        (steps, turns) => {
          // 64ths of a degree: exact in binary.
          const lon = steps / 64
          expect(wrapLon(lon + 360 * turns)).toBe(wrapLon(lon))
          expect(wrapLon(lon)).toBeGreaterThan(-180)
          expect(wrapLon(lon)).toBeLessThanOrEqual(180)
        },
      ),
    )
  })

  it('lies on the seam when it is opposite to the centre', () => {
    expect(turnedLon(-30, 150)).toBe(180)
    expect(turnedLon(150, -30)).toBe(180)
  })

  it('is counted on from its neighbour instead of jumping at the seam', () => {
    expect(nearestTurn(-179, 179)).toBe(181)
    expect(nearestTurn(179, -179)).toBe(-181)
    expect(nearestTurn(170, 530)).toBe(530)
    expect(nearestTurn(180, 0)).toBe(180)
  })
})
