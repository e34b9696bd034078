import { describe, expect, it } from 'vitest'
import { strongest } from '@/queries/strongest'

const asItIs = (n: number) => n

describe('the strongest of many', () => {
  it('stand in the order they stood in', () => {
    expect(strongest([2, 9, 1, 7], 2, asItIs)).toEqual([9, 7])
    expect(strongest([7, 1, 9, 2], 2, asItIs)).toEqual([7, 9])
  })

  it('are, of equals, the first', () => {
    const things = [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ] as const
    expect(strongest(things, 2, ([, n]) => n).map(([name]) => name)).toEqual(['a', 'b'])
  })

  it('are all where there are no more', () => {
    const few = [1, 2]
    expect(strongest(few, 2, asItIs)).toBe(few)
  })
})
