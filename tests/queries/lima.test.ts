import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import { activityAt } from '@/queries/activityAt'
import type { Bin } from '@/queries/binOf'
import { drawnActs } from '@/queries/drawnActs'
import { indexDataset } from '@/queries/indexDataset'
import { outsideReason } from '@/queries/outsideReason'
import { relatedTo } from '@/queries/relatedTo'
import { tieSums } from '@/queries/tieSums'
import { lima } from '../builders/lima'
import { anOutlook } from './anOutlook'

const index = indexDataset(lima())
const ties = new Map(tieSums(index, activityAt(index, anOutlook())).map((sum) => [sum.pair.ref, sum]))

describe('the story of Lima', () => {
  it.each([
    ['2024-11-01/2024-11-17', 13],
    ['2024-11-01/2024-11-15', 10],
    ['2024-11-01/2024-11-14', 7],
    ['2024-11-17', 10],
    ['2024-11-16', 7],
  ])('holds in %s, with the seven that have no day, %i events', (days, count) => {
    expect(activityAt(index, anOutlook({ days })).count).toBe(count)
  })

  it('counts truly under every combination of the three columns', () => {
    const size: Readonly<Record<Bin, number>> = { dated: 6, background: 1, ahead: 1, undated: 5 }
    fc.assert(
      fc.property(fc.subarray<Bin>(['background', 'ahead', 'undated']), (off) => {
        const hidden = off.reduce((sum, bin) => sum + size[bin], 0)
        expect(activityAt(index, anOutlook({ off })).count).toBe(13 - hidden)
      }),
    )
  })

  it('keeps Peru while an event stands on its ground', () => {
    const peru = (days: string) => activityAt(index, anOutlook({ days })).actors.has('peru' as ActorId)
    expect([peru('2024-11-15'), peru('2024-11-16')]).toEqual([true, false])
  })

  it('says of Peru, on a day without a meeting, which day brings it back', () => {
    const friday = { start: 20042, lastDay: 20042 }
    const outlook = anOutlook({ days: '2024-11-16' })
    expect(outsideReason(index, outlook, 'actor:peru')).toEqual({ kind: 'dates', ...friday })
  })

  it('draws one line for Japan and South Korea, joint acts as one each, and two stubs', () => {
    const { dyads, joint, stubs } = drawnActs(index)
    expect([...dyads]).toEqual(['tie:japan~south-korea'])
    expect(joint.map(({ event, heads }) => [event.id, heads.length])).toEqual([
      ['secretariat', 0],
      ['condemnation', 2],
      ['missile-concern', 1],
    ])
    expect(stubs.map(({ from, toward }) => [from, toward])).toEqual([
      ['china', 'south-korea'],
      ['china', 'united-states'],
    ])
  })

  it('ties Japan and South Korea by four acts for each other and two meetings', () => {
    const { cooperation, conflict, contact, certainty, step } = ties.get('tie:japan~south-korea') ?? {}
    expect([cooperation, conflict, contact, certainty, step]).toEqual([4, 0, 2, 'stated', 3])
  })

  it('ties nobody to Ukraine but who spoke of it with another in view, and Japan not to Ukraine at all', () => {
    const withUkraine = [...ties.keys()].filter((ref) => ref.includes('ukraine'))
    expect(withUkraine).toEqual(['tie:north-korea~ukraine'])
  })

  it('keeps Japan and Russia out of the Kursk claim, on which they say nothing', () => {
    const found = relatedTo(index, 'claim:kursk-deployment')
    const has = (ids: readonly string[]) => ids.map((id) => found.has(`actor:${id}` as Ref))
    expect(has(['united-states', 'south-korea', 'ukraine', 'north-korea'])).toEqual([true, true, true, true])
    expect(has(['japan', 'russia'])).toEqual([false, false])
  })
})
