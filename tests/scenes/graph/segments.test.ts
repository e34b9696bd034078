import { describe, expect, it } from 'vitest'
import { crosses, distanceTo, lengthInside } from '@/scenes/graph/segments'

describe('segments', () => {
  it('cross only where both pass through', () => {
    expect(crosses([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true)
    expect(crosses([0, 0], [10, 10], [10, 10], [20, 0])).toBe(false)
    expect(crosses([0, 0], [4, 4], [0, 10], [10, 0])).toBe(false)
  })

  it('are as far from a point as their nearest point', () => {
    expect(distanceTo([5, 3], [0, 0], [10, 0])).toBe(3)
    expect(distanceTo([13, 4], [0, 0], [10, 0])).toBe(5)
    expect(distanceTo([3, 4], [0, 0], [0, 0])).toBe(5)
  })

  it('have the length inside a box that lies inside it', () => {
    const box = { x: 10, y: -5, width: 20, height: 10 }
    expect(lengthInside([0, 0], [100, 0], box)).toBeCloseTo(20)
    expect(lengthInside([15, 0], [20, 0], box)).toBeCloseTo(5)
    expect(lengthInside([0, 9], [100, 9], box)).toBe(0)
    expect(lengthInside([0, 0], [5, 0], box)).toBe(0)
  })
})
