import { describe, expect, it } from 'vitest'
import { formatDay } from '@/model/time/day'
import { axisOf } from '@/queries/axisOf'
import { indexDataset } from '@/queries/indexDataset'
import { wideDays } from '@/scenes/timeline/wideDays'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { lima } from '../../builders/lima'
import type { Dataset } from '@/model/dataset'

function wideOf(dataset: Dataset): readonly string[] {
  const index = indexDataset(dataset)
  const axis = axisOf(index)
  if (!axis) return []
  return [...wideDays(index, axis)].flatMap((flag, i) =>
    flag === 1 ? [formatDay(axis.first + i).slice(5)] : [],
  )
}

describe('days with a wide column', () => {
  it('are those with an event and one neighbour each side', () => {
    expect(wideOf(lima())).toEqual(['11-14', '11-15', '11-16', '11-17', '11-18'])
  })

  it('are all the days of a meeting of several', () => {
    expect(wideOf(aDataset({ events: [anEvent({ when: '1941-08-09/1941-08-12' })] }))).toEqual([
      '08-08',
      '08-09',
      '08-10',
      '08-11',
      '08-12',
      '08-13',
    ])
  })

  it('are none of a month in which something lies that has no day', () => {
    expect(wideOf(aDataset({ events: [anEvent({ when: '2024-11' })] }))).toEqual([])
  })

  it('end with the axis', () => {
    expect(wideOf(aDataset({ events: [anEvent({ when: '2024-11-30' })] }))).toEqual(['11-29', '11-30'])
  })
})
