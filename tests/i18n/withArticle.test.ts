import { describe, expect, it } from 'vitest'
import { withArticle } from '@/i18n/withArticle'

describe('a country inside a sentence', () => {
  it.each([
    ['United States', 'the United States'],
    ['United Kingdom', 'the United Kingdom'],
    ['Soviet Union', 'the Soviet Union'],
    ['Japan', 'Japan'],
    ['South Korea', 'South Korea'],
  ])('%s is %s', (name, expected) => {
    expect(withArticle(name)).toBe(expected)
  })
})
