import { describe, expect, it } from 'vitest'
import { BASES, BASIS_LOOK, CERTAINTY_GROUPS, firmness } from '@/model/certainty'

describe('the table of certainty', () => {
  it('has a look for every basis and a row of the legend for every look', () => {
    expect(new Set(BASES.map((basis) => BASIS_LOOK[basis].group))).toEqual(new Set(CERTAINTY_GROUPS))
  })

  it('keeps dots for doubt', () => {
    const dotted = BASES.filter((basis) => BASIS_LOOK[basis].texture === 'dots')
    expect(dotted).toEqual(['alleged', 'claimed-by'])
  })

  it('lets only what is alleged or claimed stop short of its target', () => {
    expect(BASES.filter((basis) => BASIS_LOOK[basis].short)).toEqual(['alleged', 'claimed-by'])
  })

  it('never draws what is claimed like what is stated', () => {
    expect(BASIS_LOOK['claimed-by']).not.toEqual(BASIS_LOOK.stated)
  })

  it('holds what is stated to be firmer than what is reported, and that firmer than a headline', () => {
    expect(firmness('stated')).toBeLessThan(firmness('reported'))
    expect(firmness('reported')).toBeLessThan(firmness('headline-only'))
  })
})
