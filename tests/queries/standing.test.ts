import { describe, expect, it } from 'vitest'
import type { Ref } from '@/model/ref'
import { activityAt } from '@/queries/activityAt'
import { indexDataset } from '@/queries/indexDataset'
import { exists, isActive } from '@/queries/standing'
import { tieSums } from '@/queries/tieSums'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anActor, aPerson, aState } from '../builders/anActor'
import { aMeeting, anEvent } from '../builders/anEvent'
import { anOccupancy } from '../builders/anOccupancy'
import { aPlace } from '../builders/aPlace'
import { aRelation } from '../builders/aRelation'
import { anOutlook } from './anOutlook'

const index = indexDataset(
  aDataset({
    actors: [aPerson('yoon'), aPerson('kishida'), anActor('organisation', 'agency'), aState('peru')],
    places: [aPlace('lima', { country: 'peru' }), aPlace('tokyo', { country: null })],
    events: [
      aMeeting({ id: 'summit', actors: [{ actor: 'yoon', represents: 'south-korea' }, 'japan'] }),
      anEvent({ id: 'accord', actors: ['south-korea', 'japan'], when: '2024-11-15' }),
      anEvent({ id: 'telling', type: 'ACCUSE', actors: ['ukraine'], recipients: ['north-korea'] }),
    ],
    relations: [aRelation({ id: 'thaw', mentions: ['kishida'] })],
    claims: [aClaim({ id: 'deployment', place: 'kursk', asserters: ['ukraine'] })],
    occupancies: [
      anOccupancy({ id: 'yoon-president', holder: 'yoon', of: 'south-korea' }),
      anOccupancy({ id: 'kishida-pm', holder: 'kishida', of: 'japan', status: 'earlier' }),
    ],
  }),
)

function standing(ref: Ref, outlook = anOutlook()): boolean {
  const activity = activityAt(index, outlook)
  const ties = new Map(tieSums(index, activity).map((sum) => [sum.pair.ref, sum]))
  return isActive(index, activity, ties, ref)
}

const dayBefore = anOutlook({ days: '2024-11-14' })
const noUndated = anOutlook({ off: ['undated'] })
const noBackground = anOutlook({ off: ['background'] })

describe('a thing is inside the window', () => {
  it.each([
    ['an event with its day', 'event:summit', dayBefore],
    ['a tie with one of its events', 'tie:japan~south-korea', dayBefore],
    ['a tie of undated events with their column', 'tie:north-korea~ukraine', noUndated],
    ['a person with an event that names them', 'actor:yoon', dayBefore],
    ['a country that lent the ground with the event on it', 'actor:peru', dayBefore],
    ['a place with what happened there', 'place:lima', dayBefore],
    ['a place with what is claimed of it', 'place:kursk', noUndated],
    ['a claim with its column', 'claim:deployment', noUndated],
    ['a relation with its column', 'relation:thaw', noBackground],
    ['a post with its holder and its state', 'occupancy:yoon-president', dayBefore],
    ['an earlier post with the background', 'occupancy:kishida-pm', noBackground],
  ] as const)('%s', (_, ref, without) => {
    expect([standing(ref), standing(ref, without)]).toEqual([true, false])
  })

  it.each(['actor:agency', 'place:tokyo', 'segment:P1'] as const)(
    'always, if nothing puts it in time: %s',
    (ref) => {
      const nothing = anOutlook({ days: '1999-01-01', off: ['background', 'ahead', 'undated'] })
      expect(standing(ref, nothing)).toBe(true)
    },
  )

  it.each([
    'actor:constructor',
    'event:none',
    'claim:none',
    'relation:none',
    'place:none',
    'occupancy:none',
    'tie:japan~peru',
  ] as const)('never, if the dataset does not have it: %s', (ref) => {
    expect(standing(ref)).toBe(false)
  })
})

describe('the dataset has', () => {
  it.each([
    'actor:agency',
    'event:summit',
    'claim:deployment',
    'relation:thaw',
    'place:tokyo',
    'occupancy:kishida-pm',
    'segment:P1',
    'tie:north-korea~ukraine',
  ] as const)('%s', (ref) => {
    expect(exists(index, ref)).toBe(true)
  })

  it.each([
    'actor:summit',
    'event:toString',
    'claim:thaw',
    'relation:deployment',
    'place:japan',
    'occupancy:yoon',
    'segment:P99',
    'tie:japan~ukraine',
    'tie:south-korea~japan',
  ] as const)('no %s', (ref) => {
    expect(exists(index, ref)).toBe(false)
  })
})
