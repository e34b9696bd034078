import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import type { Ref } from '@/model/ref'
import { indexDataset } from '@/queries/indexDataset'
import { mapWords } from '@/views/map/mapWords'
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
