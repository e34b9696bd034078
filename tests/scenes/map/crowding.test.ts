import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crowding } from '@/scenes/map/crowding'
import type { Box, Point } from '@/scenes/marks/point'

const SIZE = { width: 200, height: 120 }
const aPoint: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: -20, max: 220 }),
  fc.integer({ min: -20, max: 140 }),
)
const aBox = fc.record({
  x: fc.integer({ min: 0, max: 150 }),
  y: fc.integer({ min: 0, max: 90 }),
  width: fc.integer({ min: 1, max: 50 }),
  height: fc.integer({ min: 1, max: 30 }),
})
const within = (points: readonly Point[], { x, y, width, height }: Box, extra: number) =>
  points.filter(
    ([px, py]) =>
      px >= Math.max(0, x - extra) &&
      px < Math.min(SIZE.width, x + width + extra) &&
      py >= Math.max(0, y - extra) &&
      py < Math.min(SIZE.height, y + height + extra),
  ).length

describe('the count of points under a box', () => {
  it('is exact to a cell of 4 px', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { maxLength: 200 }), aBox, (points, box) => {
        const count = crowding(points, SIZE)(box)
        expect(count).toBeGreaterThanOrEqual(within(points, box, 0))
        expect(count).toBeLessThanOrEqual(within(points, box, 4))
      }),
    )
  })
})
