import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '@/scenes/marks/point'
import { bow, cut, lengthOf, offset, stationAt, trim } from '@/scenes/marks/polyline'

const corner: readonly Point[] = [
  [0, 0],
  [30, 0],
  [30, 40],
]

describe('polylines', () => {
  it('are as long as their pieces', () => {
    expect(lengthOf(corner)).toBe(70)
    expect(lengthOf([])).toBe(0)
  })

  it('know where a distance along them lies, and which way they go there', () => {
    expect(stationAt(corner, 50)).toEqual({ at: [30, 20], along: [0, 1] })
    expect(stationAt(corner, 999).at).toEqual([30, 40])
  })

  it('cut out a part with its corner', () => {
    expect(cut(corner, 20, 40)).toEqual([
      [20, 0],
      [30, 0],
      [30, 10],
    ])
    expect(cut(corner, 40, 20)).toEqual([])
  })

  it('lose as much length as is trimmed', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 20 }), (line, px) => {
        const whole = lengthOf(line)
        fc.pre(whole > 2 * px + 1)
        expect(lengthOf(trim(line, px, px))).toBeCloseTo(whole - 2 * px, 6)
      }),
    )
  })

  it('move to the right of travel', () => {
    expect(
      offset(
        [
          [0, 0],
          [10, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 2],
      [10, 2],
    ])
  })

  it('bow to the left of travel by as much as asked', () => {
    const middle = bow([0, 0], [100, 0], 12, 2)[1]
    expect(middle?.[0]).toBeCloseTo(50)
    expect(middle?.[1]).toBeCloseTo(-12)
  })
})
