import { describe, expect, it } from 'vitest'
import { PLOVER_TYPES, signOf } from '@/model/coding/plover'

describe('PLOVER', () => {
  it('has sixteen types of act', () => {
    expect(PLOVER_TYPES).toHaveLength(16)
  })

  it('takes a meeting neither for nor against anyone', () => {
    expect(PLOVER_TYPES.filter((type) => signOf(type) === 'contact')).toEqual(['CONSULT'])
  })

  it('takes quads 1 and 2 for cooperation, 3 and 4 for conflict', () => {
    expect([signOf('AGREE'), signOf('AID')]).toEqual(['cooperation', 'cooperation'])
    expect([signOf('ACCUSE'), signOf('ASSAULT')]).toEqual(['conflict', 'conflict'])
  })
})
