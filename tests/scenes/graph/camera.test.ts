import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIT, pannedBy, toPicture, zoomedAt } from '@/scenes/graph/camera'

const size = { width: 360, height: 590 }

describe('the camera of the graph', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    const px = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), px, px, (factor, x, y) => {
        const start = { scale: 1.4, x: -30, y: 12 }
        const [before, after] = [start, zoomedAt(start, factor, [x, y])].map((camera) =>
          toPicture(camera, [x, y]),
        )
        expect(after?.[0]).toBeCloseTo(before?.[0] ?? Number.NaN, 6)
        expect(after?.[1]).toBeCloseTo(before?.[1] ?? Number.NaN, 6)
      }),
    )
  })

  it('zooms neither in nor out without end', () => {
    expect(zoomedAt(FIT, 1000, [0, 0]).scale).toBe(5)
    expect(zoomedAt(FIT, 0.001, [0, 0]).scale).toBe(0.6)
  })

  it('never loses the picture from sight', () => {
    const far = pannedBy(FIT, 9999, -9999, size)
    expect(far.x).toBeLessThan(size.width)
    expect(far.y).toBeGreaterThan(-size.height)
  })
})
