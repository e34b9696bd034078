import { describe, expect, it } from 'vitest'
import { boundsOf, meets } from '@/model/time/extent'

const extent = { start: 10, end: 13 }

describe('an extent', () => {
  it('meets a span that has its last day, and not the day after', () => {
    expect(meets(extent, 12, 20)).toBe(true)
    expect(meets(extent, 13, 20)).toBe(false)
  })

  it('meets a span that ends on its first day, and not the day before', () => {
    expect(meets(extent, 0, 11)).toBe(true)
    expect(meets(extent, 0, 10)).toBe(false)
  })

  it('reaches without end where it is open', () => {
    expect(meets({ start: 10, end: Infinity }, 1_000_000, 1_000_001)).toBe(true)
  })

  it('reaches one day where its other bound is unknown', () => {
    expect(boundsOf({ start: 10, end: null })).toEqual({ start: 10, end: 11 })
    expect(boundsOf({ start: null, end: 13 })).toEqual({ start: 12, end: 13 })
  })
})
