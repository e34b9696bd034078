import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { rowOutside } from '@/queries/rowOutside'
import { tableRows } from '@/queries/tableRows'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'
import { anOutlook } from './anOutlook'

const rows = tableRows(
  indexDataset(
    aDataset({
      events: [anEvent({ id: 'dated', when: '2024-11-15' }), anEvent({ id: 'undated' })],
      relations: [aRelation({ id: 'background' })],
    }),
  ),
)
const reasonOf = (ref: string, outlook = anOutlook()) => {
  const row = rows.find((each) => each.ref === ref)
  return row ? rowOutside(row, outlook) : null
}

describe('rowOutside', () => {
  it('names the dates for what has a day', () => {
    expect(reasonOf('event:dated', anOutlook({ days: '2024-11-01' }))).toBe('dates')
  })

  it('names the column for what has none', () => {
    expect(reasonOf('event:undated', anOutlook({ off: ['undated'] }))).toBe('undated')
    expect(reasonOf('relation:background', anOutlook({ off: ['background'] }))).toBe('background')
  })

  it('names the legend first, for dates would not bring it back', () => {
    expect(reasonOf('event:dated', anOutlook({ hiddenSigns: ['cooperation'] }))).toBe('legend')
    expect(reasonOf('relation:background', anOutlook({ hiddenGroups: ['background'] }))).toBe('legend')
  })

  it('names the legend for an event whose mark is a hidden claim’s', () => {
    const outlook = anOutlook({ hiddenGroups: ['claimed'] })
    expect(reasonOf('event:undated', outlook)).toBe('legend')
    expect(reasonOf('event:dated', outlook)).toBe('legend')
  })

  it('does not blame a kind of tie for a relation, which has none', () => {
    expect(
      reasonOf(
        'relation:background',
        anOutlook({ off: ['background'], hiddenSigns: ['cooperation', 'conflict', 'contact'] }),
      ),
    ).toBe('background')
  })
})
