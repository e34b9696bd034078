import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import type { Ref } from '@/model/ref'
import { indexDataset } from '@/queries/indexDataset'
import type { Inset } from '@/scenes/map/mapPlan'
import { insetTitle, mapWords } from '@/views/map/mapWords'
import { lima } from '../../builders/lima'

const words = mapWords(indexDataset(lima()))

describe('the words of the map', () => {
  it.each<[Ref, string]>([
    ['place:kursk', 'Kursk; place name only; claimed'],
    ['place:lima', 'Lima, 2 meetings'],
    ['place:seoul', 'Seoul'],
    ['actor:fumio-kishida', 'Fumio Kishida, earlier prime minister of Japan'],
    ['actor:shigeru-ishiba', 'Shigeru Ishiba'],
  ])('name %s “%s”', (ref, name) => {
    expect(words.hit(ref).name).toBe(name)
  })

  it('mark a day that was worked out', () => {
    expect(words.day(toEpochDay({ year: 2024, month: 11, day: 17 }))).toBe('17 Nov*')
    expect(words.day(toEpochDay({ year: 2024, month: 11, day: 15 }))).toBe('15 Nov')
  })
})

describe('the title of an enlargement', () => {
  const inset = (actors: readonly string[], region: Inset['region']) =>
    ({ actors, region }) as unknown as Inset
  const index = indexDataset(lima())

  it('names the two states in it, with no more words than fit where it is narrow', () => {
    const pair = inset(['russia', 'ukraine'], 'eastern-europe')
    expect(insetTitle(index, pair, false)).toBe('Russia and Ukraine')
    expect(insetTitle(index, pair, true)).toBe('Russia, Ukraine')
  })

  it('names the region of more', () => {
    const crowd = inset(['china', 'japan', 'south-korea'], 'northeast-asia')
    expect(insetTitle(index, crowd, false)).toBe('Northeast Asia, enlarged')
    expect(insetTitle(index, crowd, true)).toBe('Northeast Asia')
  })
})
