import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityAt } from '@/queries/activityAt'
import { hiddenCount } from '@/queries/hiddenCount'
import { indexDataset } from '@/queries/indexDataset'
import { lima } from '../builders/lima'
import { anOutlook, outlooks } from './anOutlook'

const LIMA = indexDataset(lima())

describe('hiddenCount', () => {
  it('is none while nothing is switched off, whatever the dates', () => {
    expect(hiddenCount(LIMA, anOutlook({ days: '2024-11-01' }))).toBe(0)
  })

  it('is what the switches take from the whole, each record once', () => {
    fc.assert(
      fc.property(outlooks(0, 1), ({ hiddenSigns, hiddenGroups, off }) => {
        const outlook = { ...anOutlook(), hiddenSigns, hiddenGroups, off }
        const { count, relations, claims } = activityAt(LIMA, outlook)
        expect(hiddenCount(LIMA, outlook)).toBe(19 - count - relations.size - claims.size)
      }),
    )
  })
})
