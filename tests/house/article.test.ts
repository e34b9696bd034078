import { describe, expect, it } from 'vitest'
import { fingerprintsOf, quotationsIn, type Fingerprints } from '../../src/tools/quotations'
import stored from './article-8grams.json'
import { builtFiles, hasBuild, repositoryFiles, type TextFile } from './repositoryFiles'

const ARTICLE: Fingerprints = { salt: stored.salt, hashes: new Set(stored.hashes) }

const quoting = (files: readonly TextFile[]) =>
  files
    .map(({ path, text }) => ({ path, runs: quotationsIn(text, ARTICLE) }))
    .filter(({ runs }) => runs.length > 0)

describe('the article is told in our own words', () => {
  it('knows the article by its runs of eight words', () => {
    expect(ARTICLE.hashes.size).toBeGreaterThan(300)
  })

  it('quotes no eight words in a row in the repository', () => {
    expect(quoting(repositoryFiles())).toEqual([])
  })

  it.runIf(hasBuild)('quotes no eight words in a row in the production build', () => {
    expect(quoting(builtFiles())).toEqual([])
  })
})

describe('the search for quotations', () => {
  const invented = fingerprintsOf(
    'The grey heron’s nest was older than the bridge under it, people said.',
    'salt',
  )

  it('finds eight words in a row across case, apostrophes, punctuation and lines', () => {
    const text = '"… THE GREY HERON\'S nest, was older;\n than the\tbridge (rebuilt)"'
    expect(quotationsIn(text, invented)).toEqual([
      'the grey herons nest was older than the',
      'grey herons nest was older than the bridge',
    ])
  })

  it('lets seven words in a row pass', () => {
    expect(quotationsIn('the grey herons nest was older than a mill', invented)).toEqual([])
  })

  it('keeps no word of the text it knows', () => {
    expect([...invented.hashes].every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true)
  })
})
