import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { indexDataset } from '@/queries/indexDataset'
import { outsideReason } from '@/queries/outsideReason'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'
import { anOutlook } from './anOutlook'

const day = (month: number, date: number) => toEpochDay({ year: 2024, month, day: date })
const index = indexDataset(
  aDataset({
    events: [
      anEvent({ id: 'early', actors: ['japan'], recipients: ['peru'], when: '2024-11-02' }),
      anEvent({ id: 'late', actors: ['japan'], recipients: ['peru'], when: '2024-11-20/2024-11-22' }),
      anEvent({ id: 'plan', actors: ['chile', 'peru'], when: '2025', basis: 'planned' }),
      anEvent({ id: 'undated', actors: ['brazil', 'peru'] }),
    ],
    relations: [aRelation({ id: 'ties' })],
    claims: [aClaim({ id: 'dated', when: '2024-11-05' }), aClaim({ id: 'claim' })],
  }),
)

describe('why a thing is outside', () => {
  it('is the dates, with its own days', () => {
    expect(outsideReason(index, anOutlook({ days: '2024-11-10' }), 'event:late')).toEqual({
      kind: 'dates',
      start: day(11, 20),
      lastDay: day(11, 22),
    })
  })

  it('is the dates, with the nearest day of what has several', () => {
    expect(outsideReason(index, anOutlook({ days: '2024-11-05' }), 'tie:japan~peru')).toMatchObject({
      lastDay: day(11, 2),
    })
    expect(outsideReason(index, anOutlook({ days: '2024-11-15' }), 'actor:japan')).toMatchObject({
      start: day(11, 20),
    })
  })

  it('is how far playback has come, for an event of a day that is inside', () => {
    expect(outsideReason(index, anOutlook({ days: '2024-11', reached: 0 }), 'event:late')).toMatchObject({
      kind: 'dates',
      lastDay: day(11, 22),
    })
  })

  it('is a switch, for what stands beside the axis', () => {
    const outlook = anOutlook({ off: ['background', 'ahead', 'undated'] })
    expect(outsideReason(index, outlook, 'relation:ties')).toEqual({ kind: 'switch', bin: 'background' })
    expect(outsideReason(index, outlook, 'event:plan')).toEqual({ kind: 'switch', bin: 'ahead' })
    expect(outsideReason(index, outlook, 'event:undated')).toEqual({ kind: 'switch', bin: 'undated' })
    expect(outsideReason(index, outlook, 'claim:claim')).toEqual({ kind: 'switch', bin: 'undated' })
    expect(outsideReason(index, outlook, 'tie:brazil~peru')).toEqual({ kind: 'switch', bin: 'undated' })
  })

  it('is the legend, where neither dates nor switches hide it', () => {
    expect(outsideReason(index, anOutlook({ hiddenSigns: ['cooperation'] }), 'event:late')).toEqual({
      kind: 'legend',
    })
    expect(outsideReason(index, anOutlook({ hiddenGroups: ['claimed'] }), 'claim:dated')).toEqual({
      kind: 'legend',
    })
    expect(outsideReason(index, anOutlook({ hiddenGroups: ['background'] }), 'relation:ties')).toEqual({
      kind: 'legend',
    })
  })

  it('is the day of a dated claim', () => {
    expect(outsideReason(index, anOutlook({ days: '2024-11-20' }), 'claim:dated')).toEqual({
      kind: 'dates',
      start: day(11, 5),
      lastDay: day(11, 5),
    })
  })
})
