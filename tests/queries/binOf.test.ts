import { describe, expect, it } from 'vitest'
import { BASES } from '@/model/certainty'
import { binOf, binOfRelation } from '@/queries/binOf'
import { aRelation } from '../builders/aRelation'
import { aWhen } from '../builders/aWhen'

describe('the place of a record in time', () => {
  it('is the axis where it has days', () => {
    expect(binOf('stated', aWhen('2024-11-15'))).toBe('dated')
    expect(binOf('alleged', aWhen('2024-11'))).toBe('dated')
  })

  it('is no day at all where it has none', () => {
    expect(binOf('reported', aWhen(null))).toBe('undated')
    expect(binOf('headline-only', aWhen(null))).toBe('undated')
  })

  it.each(['2025', null])(
    'is ahead for a plan, and behind for what is presupposed, whatever its date: %s',
    (edtf) => {
      expect(binOf('planned', aWhen(edtf))).toBe('ahead')
      expect(binOf('presupposed', aWhen(edtf))).toBe('background')
    },
  )

  it('is the axis for no basis of a relation, for relations last', () => {
    for (const basis of BASES) expect(binOfRelation(aRelation({ basis, when: '1965' }))).not.toBe('dated')
    expect(binOfRelation(aRelation({ basis: 'stated', when: '1965' }))).toBe('background')
    expect(binOfRelation(aRelation({ basis: 'stated' }))).toBe('undated')
  })
})
