import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitFrame } from '@/scenes/map/fitFrame'
import type { Point } from '@/scenes/marks/point'

const SIZE = { width: 720, height: 396 }
const PADDING = { top: 68, right: 98, bottom: 110, left: 92 }
const MOST = 6

const aPoint = fc.tuple(fc.integer({ min: -512, max: 512 }), fc.integer({ min: -249, max: 249 }))

describe('the home view', () => {
  it('holds every point inside its padding', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { minLength: 1, maxLength: 30 }), (points) => {
        const { scale, x, y } = fitFrame(points, SIZE, PADDING, MOST)
        const px = points.map(([px0, py0]): Point => [(px0 - x) * scale, (py0 - y) * scale])
        const tolerance = 1e-6
        for (const [left, top] of px) {
          expect(left).toBeGreaterThanOrEqual(PADDING.left - tolerance)
          expect(left).toBeLessThanOrEqual(SIZE.width - PADDING.right + tolerance)
          expect(top).toBeGreaterThanOrEqual(PADDING.top - tolerance)
          expect(top).toBeLessThanOrEqual(SIZE.height - PADDING.bottom + tolerance)
        }
      }),
    )
  })

  it('is as large as the padding allows', () => {
    const { scale } = fitFrame(
      [
        [0, 0],
        [100, 10],
      ],
      SIZE,
      PADDING,
      MOST,
    )
    expect(scale).toBeCloseTo((720 - 92 - 98) / 100, 9)
  })

  it('shows one point in the middle, no larger than allowed', () => {
    const { scale, x, y } = fitFrame([[30, -20]], SIZE, PADDING, MOST)
    expect(scale).toBe(MOST)
    expect((30 - x) * scale).toBeCloseTo(92 + (720 - 92 - 98) / 2, 9)
    expect((-20 - y) * scale).toBeCloseTo(68 + (396 - 68 - 110) / 2, 9)
  })

  it('shows the world where there is no point', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 }
    expect(fitFrame([], { width: 1024, height: 600 }, none, MOST)).toEqual({ scale: 1, x: -512, y: -300 })
  })

  it('keeps a scale above zero in a picture smaller than its padding', () => {
    expect(
      fitFrame(
        [
          [0, 0],
          [100, 10],
        ],
        { width: 100, height: 100 },
        PADDING,
        MOST,
      ).scale,
    ).toBeGreaterThan(0)
  })
})
