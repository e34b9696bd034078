import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { formatDay } from '@/model/time/day'
import { indexDataset } from '@/queries/indexDataset'
import { whereaboutsOf } from '@/queries/whereaboutsOf'
import { aDataset } from '../builders/aDataset'
import { aPerson } from '../builders/anActor'
import { aMeeting, type EventFields } from '../builders/anEvent'

function stays(...events: readonly EventFields[]) {
  const records = events.map((fields, i) => aMeeting({ id: `e${i}`, actors: ['yoon', 'ishiba'], ...fields }))
  const index = indexDataset(aDataset({ events: records, actors: [aPerson('yoon')] }))
  return whereaboutsOf(index, 'yoon' as ActorId).map(({ place, start, end }) => [
    place,
    formatDay(start),
    formatDay(end),
  ])
}

describe('where a source puts a person', () => {
  it('is at the places of dated events, in order of time, with the day after the last as end', () => {
    const events = [
      { when: '2024-11-17', place: 'lima' },
      { when: '2024-11-12/2024-11-13', place: 'seoul' },
    ]
    expect(stays(...events)).toEqual([
      ['seoul', '2024-11-12', '2024-11-14'],
      ['lima', '2024-11-17', '2024-11-18'],
    ])
  })

  it.each([
    ['without a place', { place: null }],
    ['without days', { when: null }],
    ['that is planned', { basis: 'planned' }],
    ['that is presupposed', { basis: 'presupposed' }],
    ['from which the person was absent', { actors: ['ishiba', { actor: 'yoon', role: 'absent-partner' }] }],
    ['of others', { actors: ['ishiba', 'biden'] }],
    ['that is part of another: the whole says it', { partOf: 'e0' }],
  ] as const)('is not told by an event %s', (_, fields) => {
    const [whole, part] = [
      { place: 'tokyo', when: '2024-11-01' },
      { when: '2024-11-15', place: 'lima', ...fields },
    ]
    expect(stays(whole, part)).toEqual([['tokyo', '2024-11-01', '2024-11-02']])
  })

  it('is nowhere for someone the dataset does not have', () => {
    expect(whereaboutsOf(indexDataset(aDataset()), 'nobody' as ActorId)).toEqual([])
  })
})
