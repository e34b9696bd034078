import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { binOfRecord, recordOf, refOf, whenOf } from '@/queries/recordOf'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'

const event = anEvent({ id: 'accord', when: '2024-11-15' })
const relation = aRelation({ id: 'thaw', basis: 'stated', when: '1965' })
const claim = aClaim({ id: 'deployment', when: '2024-10' })
const index = indexDataset(aDataset({ events: [event], relations: [relation], claims: [claim] }))

describe('the record behind a ref', () => {
  it.each([
    ['event:accord', event],
    ['relation:thaw', relation],
    ['claim:deployment', claim],
  ] as const)('is that of %s, which gives the ref back', (ref, record) => {
    expect(recordOf(index, ref)).toBe(record)
    expect(refOf(record)).toBe(ref)
  })

  it.each([
    'event:thaw',
    'relation:constructor',
    'actor:japan',
    'place:lima',
    'segment:P1',
    'occupancy:x',
    'tie:a~b',
  ] as const)('is none for %s', (ref) => {
    expect(recordOf(index, ref)).toBeNull()
  })
})

describe('the time of a record', () => {
  it('is, for a claim, that of what would be the case', () => {
    expect([event, relation, claim].map((each) => whenOf(each).edtf)).toEqual([
      '2024-11-15',
      '1965',
      '2024-10',
    ])
  })

  it('stands on the axis for events and claims with days, and behind them for relations', () => {
    expect([event, relation, claim].map(binOfRecord)).toEqual(['dated', 'background', 'dated'])
    expect(binOfRecord(anEvent())).toBe('undated')
  })
})
