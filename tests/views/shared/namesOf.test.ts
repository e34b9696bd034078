import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { activityAt } from '@/queries/activityAt'
import { indexDataset } from '@/queries/indexDataset'
import { tieSums } from '@/queries/tieSums'
import { earlierPost, occupancyName, tieName } from '@/views/shared/namesOf'
import { lima } from '../../builders/lima'

const index = indexDataset(lima())
const everything = {
  from: -Infinity,
  until: Infinity,
  reached: null,
  off: new Set<never>(),
  hiddenSigns: new Set<never>(),
  hiddenGroups: new Set<never>(),
}

describe('the names of things', () => {
  it('give a tie the counts of its card', () => {
    const sum = tieSums(index, activityAt(index, everything)).find(
      ({ pair }) => pair.ref === 'tie:japan~south-korea',
    )
    expect(sum && tieName(index, sum)).toBe(
      'Japan and South Korea; cooperation; at best stated; 6 events, 2 of them meetings',
    )
  })

  it('call a post earlier that nobody holds now, and no other', () => {
    expect(earlierPost(index, 'fumio-kishida' as ActorId)).toBe('earlier prime minister of Japan')
    expect(earlierPost(index, 'shigeru-ishiba' as ActorId)).toBeNull()
    expect(earlierPost(index, 'xi-jinping' as ActorId)).toBeNull()
  })

  it('speak of a post only where one is given', () => {
    expect(occupancyName(index, 'occupancy:yoon-president')).toBe('Yoon Suk Yeol (post)')
    expect(occupancyName(index, 'occupancy:ishiba-prime-minister')).toBe('Ishiba in office')
    expect(occupancyName(index, 'occupancy:xi-for-china')).toBe('Xi Jinping for China')
  })
})
