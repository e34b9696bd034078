import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { indexDataset } from '@/queries/indexDataset'
import { resultWords } from '@/views/search/resultWords'
import { lima } from '../../builders/lima'

const index = indexDataset(lima())
const day = toEpochDay({ year: 2024, month: 11, day: 15 })

describe('a search result', () => {
  it('gives the post of a leader as a card does, with the article a country takes', () => {
    expect(resultWords(index, 'actor:joe-biden', day).note).toContain('of the United States')
    expect(resultWords(index, 'actor:shigeru-ishiba', day).note).toContain('of Japan')
  })
})
