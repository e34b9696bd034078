import { describe, expect, it } from 'vitest'
import { parseDataset } from '@/dataset/parseDataset'
import type { DatasetFile } from '@/dataset/schema/datasetFile'
import { aClaimInFile, aDatasetFile, anEventInFile } from '../builders/aDatasetFile'

function faultsOf(sections: Partial<DatasetFile>): readonly string[] {
  return parseDataset(aDatasetFile(sections)).issues.map(({ code, path }) => `${code} at ${path}`)
}

const locator = { source: 'report', segment: 'P1' }

describe('evidence', () => {
  it('is asked of a claim as of an event', () => {
    expect(faultsOf({ claims: [aClaimInFile({ evidence: [] })] })).toEqual([
      'evidence.missing at /claims/0/evidence',
    ])
  })

  it('may have an anchor of five words, and not of six', () => {
    const withAnchor = (anchor: string) =>
      faultsOf({ events: [anEventInFile({ evidence: [{ ...locator, anchor }] })] })
    expect(withAnchor('one two  three four five')).toEqual([])
    expect(withAnchor('one two three four five six')).toEqual([
      'evidence.anchor-too-long at /events/0/evidence/0/anchor',
    ])
  })

  it.each([
    [3, 9, true],
    [null, null, true],
    [9, 3, false],
    [3, 3, false],
    [3, null, false],
    [null, 9, false],
  ])('has a passage from %s to %s: %s', (start, end, isGood) => {
    const faults = faultsOf({ events: [anEventInFile({ evidence: [{ ...locator, start, end }] })] })
    expect(faults).toEqual(isGood ? [] : ['evidence.bad-offsets at /events/0/evidence/0'])
  })

  it('is looked at in the answers to a claim too', () => {
    const responses = [{ by: 'japan', stance: 'denied' as const, evidence: [{ ...locator, start: 3 }] }]
    expect(faultsOf({ claims: [aClaimInFile({ responses })] })).toEqual([
      'evidence.bad-offsets at /claims/0/responses/0/evidence/0',
    ])
  })
})

describe('an identifier', () => {
  const identified = (value: string, verified: boolean, checkedAgainst: string | null) => ({
    actors: aDatasetFile().actors?.map((actor) =>
      actor.id === 'japan'
        ? { ...actor, identifiers: [{ scheme: 'wikidata', value, verified, checkedAgainst }] }
        : actor,
    ),
  })
  const of = (value: string, verified: boolean, checkedAgainst: string | null) =>
    faultsOf(identified(value, verified, checkedAgainst))

  it('that is not verified may be kept, but not as a link', () => {
    expect(of('Q170481', false, null)).toEqual([])
    expect(of('https://www.wikidata.org/wiki/Q170481', false, null)).toEqual([
      'identifier.unverified-link at /actors/0/identifiers/0/value',
    ])
  })

  it('that is verified says against what', () => {
    expect(of('Q17', true, 'a country table')).toEqual([])
    expect(of('Q17', true, null)).toEqual(['identifier.nothing-checked at /actors/0/identifiers/0'])
  })
})

describe('a party to a claim', () => {
  const answered = (by: string, stance: 'denied' | 'later-confirmed') =>
    faultsOf({ claims: [aClaimInFile({ responses: [{ by, stance }] })] })

  it('may not assert it and deny it', () => {
    expect(answered('south-korea', 'denied')).toEqual(['claim.asserter-also-denies at /claims/0/responses/0'])
  })

  it('may deny what another asserts, or confirm what it asserts', () => {
    expect(answered('japan', 'denied')).toEqual([])
    expect(answered('south-korea', 'later-confirmed')).toEqual([])
  })
})

describe('what is only alleged or claimed', () => {
  it.each(['alleged', 'claimed-by'] as const)('is neither an event nor a relation: %s', (basis) => {
    expect(faultsOf({ events: [anEventInFile({ basis })] })).toEqual([
      'claim.held-as-fact at /events/0/basis',
    ])
    const words = { en: 'Ties' }
    const relation = {
      id: 'ties',
      title: words,
      shortTitle: words,
      summary: words,
      between: ['japan', 'south-korea'],
      nature: 'ties' as const,
      when: { basis: 'none' as const, precision: 'undated' as const },
      evidence: [locator],
    }
    expect(faultsOf({ relations: [{ ...relation, basis }] })).toEqual([
      'claim.held-as-fact at /relations/0/basis',
    ])
    expect(faultsOf({ claims: [aClaimInFile({ basis })] })).toEqual([])
  })
})

describe('a post', () => {
  type Occupancy = Extract<DatasetFile['occupancies'], readonly unknown[]>[number]
  const term = (
    holder: string,
    edtf: string,
    precision: 'day' | 'month',
    fields: Partial<Occupancy> = {},
  ): Occupancy => ({
    id: holder,
    holder,
    post: { en: 'prime minister' },
    of: 'japan',
    status: 'current',
    when: { edtf, basis: 'explicit', precision },
    evidence: [locator],
    ...fields,
  })
  const first = term('first-leader', '2021-10-04/2024-10-01', 'day')

  it('may change hands on one day', () => {
    expect(faultsOf({ occupancies: [first, term('second-leader', '2024-10-01/..', 'day')] })).toEqual([])
  })

  it('may change hands in a month of which the day is not known', () => {
    const until = term('first-leader', '../2024-10', 'month')
    expect(faultsOf({ occupancies: [until, term('second-leader', '2024-10/..', 'month')] })).toEqual([])
  })

  it('is not held by two for longer', () => {
    expect(faultsOf({ occupancies: [first, term('second-leader', '2024-09-01/..', 'day')] })).toEqual([
      'occupancy.overlap at /occupancies/1',
    ])
  })

  it('of another state, or another post, is another post', () => {
    const elsewhere = term('second-leader', '2024-01-01/..', 'day', { of: 'south-korea' })
    const president = term('second-leader', '2024-01-01/..', 'day', { post: { en: 'president' } })
    expect(faultsOf({ occupancies: [first, elsewhere] })).toEqual([])
    expect(faultsOf({ occupancies: [first, president] })).toEqual([])
  })

  it('held twice by one person is no overlap', () => {
    const again = term('first-leader', '2024-01-01/..', 'day', { id: 'again' })
    expect(faultsOf({ occupancies: [first, again] })).toEqual([])
  })
})

describe('a short title', () => {
  it('may have 24 characters, and is better not longer', () => {
    const titled = (en: string) => faultsOf({ events: [anEventInFile({ shortTitle: { en } })] })
    expect(titled('x'.repeat(24))).toEqual([])
    expect(titled('x'.repeat(25))).toEqual(['text.short-title-too-long at /events/0/shortTitle/en'])
  })

  it('may have a brief form of 16 characters beside it', () => {
    const titled = (en: string) => faultsOf({ events: [anEventInFile({ briefTitle: { en } })] })
    expect(titled('x'.repeat(16))).toEqual([])
    expect(titled('x'.repeat(17))).toEqual(['text.short-title-too-long at /events/0/briefTitle/en'])
  })

  it('is counted in characters, not in halves of them', () => {
    expect(faultsOf({ events: [anEventInFile({ shortTitle: { en: '𝒳'.repeat(24) } })] })).toEqual([])
  })
})
