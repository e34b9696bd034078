import { describe, expect, it } from 'vitest'
import { axisOf } from '@/queries/axisOf'
import { indexDataset } from '@/queries/indexDataset'
import { laneRecords } from '@/scenes/timeline/laneRecords'
import { aClaim } from '../../builders/aClaim'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { lima } from '../../builders/lima'
import type { Dataset } from '@/model/dataset'
import type { Bin } from '@/queries/binOf'

function refsIn(dataset: Dataset, bin: Bin): readonly string[] {
  const index = indexDataset(dataset)
  return laneRecords(index, axisOf(index))[bin].map(({ ref, form }) =>
    form === 'plan' ? `plan of ${ref}` : ref,
  )
}

describe('where records stand on the timeline', () => {
  it('follows the table of Lima', () => {
    expect(refsIn(lima(), 'dated')).toEqual([
      'event:lima-trilateral',
      'event:secretariat',
      'event:condemnation',
      'event:lima-bilateral',
      'event:security-agreement',
      'event:closer-ties',
    ])
    expect(refsIn(lima(), 'background')).toEqual([
      'relation:normalisation',
      'relation:thaw',
      'relation:north-korea-russia-ties',
      'relation:missile-development',
      'occupancy:ishiba-prime-minister',
      'event:earlier-meeting',
    ])
    expect(refsIn(lima(), 'ahead')).toEqual(['event:anniversary-2025', 'plan of event:secretariat'])
    expect(refsIn(lima(), 'undated')).toEqual([
      'event:missile-concern',
      'claim:kursk-deployment',
      'event:keep-the-thaw',
      'event:china-south-korea-push',
      'event:china-us-transition',
      'claim:war-expansion-decision',
    ])
  })

  it('lets a claim stand for the event that tells it', () => {
    const dataset = aDataset({
      events: [anEvent({ id: 'told' })],
      claims: [aClaim({ id: 'said', toldBy: 'told' })],
    })
    const index = indexDataset(dataset)
    expect(laneRecords(index, null).undated.map(({ ref, told }) => [ref, told])).toEqual([
      ['claim:said', 'event:told'],
    ])
  })

  it('keeps a dated event beside the undated claim it tells', () => {
    const dataset = aDataset({
      events: [anEvent({ id: 'told', when: '2024-11-15' })],
      claims: [aClaim({ id: 'said', toldBy: 'told' })],
    })
    expect(refsIn(dataset, 'dated')).toEqual(['event:told'])
    expect(refsIn(dataset, 'undated')).toEqual(['claim:said'])
  })

  it('finds a place for a claim about days outside the months shown', () => {
    const claims = ['2023-05-01', '2024-11-20', '2026-01-01'].map((when, i) => aClaim({ id: `c${i}`, when }))
    const dataset = aDataset({ events: [anEvent({ id: 'seen', when: '2024-11-15' })], claims })
    expect(refsIn(dataset, 'background')).toEqual(['claim:c0'])
    expect(refsIn(dataset, 'dated')).toEqual(['event:seen', 'claim:c1'])
    expect(refsIn(dataset, 'ahead')).toEqual(['claim:c2'])
  })
})
