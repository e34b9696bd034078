import { describe, expect, it } from 'vitest'
import { matchedRuns, SEARCH_GROUPS, searchDataset, type SearchGroup } from '@/queries/searchDataset'
import { aDataset } from '../builders/aDataset'
import { aPlace } from '../builders/aPlace'
import { anActor, aPerson, aState } from '../builders/anActor'
import { anEvent } from '../builders/anEvent'
import { lima } from '../builders/lima'

const LIMA = lima()
const refs = (query: string, group: SearchGroup, dataset = LIMA) =>
  searchDataset(dataset, query)
    .find((found) => found.group === group)
    ?.hits.map(({ ref }) => ref)

describe('search over names in every language', () => {
  it.each([
    ['石破', 'actor:shigeru-ishiba'],
    ['Исиба', 'actor:shigeru-ishiba'],
    ['이시바', 'actor:shigeru-ishiba'],
    ['Yun', 'actor:yoon-suk-yeol'],
    ['yoon seok-youl', 'actor:yoon-suk-yeol'],
    ['Suk-yeol', 'actor:yoon-suk-yeol'],
    ['習近平', 'actor:xi-jinping'],
  ])('%s finds the leader %s', (query, ref) => {
    expect(refs(query, 'leaders')).toEqual([ref])
  })

  it.each([
    ['Сеул', 'actor:south-korea'],
    ['seoul', 'actor:south-korea'],
    ['北京', 'actor:china'],
    ['DPRK', 'actor:north-korea'],
    ['Kiev', 'actor:ukraine'],
  ])('%s finds the state %s', (query, ref) => {
    expect(refs(query, 'states')).toEqual([ref])
  })

  it('says by which name a thing was found', () => {
    const [leaders] = searchDataset(LIMA, '石破')
    expect(leaders?.hits.map(({ by }) => by)).toEqual(['石破'])
  })

  it('finds a state by the name of its capital, and gives the capital itself no row', () => {
    const dataset = aDataset({ actors: [aState('japan')] })
    expect(refs('tokyo', 'states', dataset)).toEqual(['actor:japan'])
    expect(refs('tokyo', 'places', dataset)).toEqual([])
  })

  it('gives a capital a row where something happened there', () => {
    const dataset = aDataset({ actors: [aState('peru')], events: [anEvent({ place: 'lima' })] })
    expect(refs('lima', 'places', dataset)).toEqual(['place:lima'])
  })
})

describe('what search finds', () => {
  it('has the groups in a fixed order, empty ones too', () => {
    expect(searchDataset(LIMA, 'no such letters').map(({ group }) => group)).toEqual(SEARCH_GROUPS)
  })

  it('counts all there is in each group beside what is found', () => {
    const found = Object.fromEntries(
      searchDataset(LIMA, 'is').map(({ group, hits, all }) => [group, [hits.length, all]]),
    )
    expect(found['leaders']).toEqual([2, 5])
    expect(found['claims']).toEqual([1, 2])
    expect(found['places']).toEqual([0, 2])
    expect(found['relations']?.[1]).toBe(4)
    expect(found['events']?.[1]).toBe(13)
  })

  it('finds everything when nothing is asked', () => {
    expect(searchDataset(LIMA, '  ').every(({ hits, all }) => hits.length === all)).toBe(true)
  })

  it('wants every word of the query, in any order', () => {
    expect(refs('lima biden', 'events')).toEqual(['event:lima-trilateral'])
    expect(refs('lima nobody', 'events')).toEqual([])
  })
})

describe('the order of what is found', () => {
  const named = (...names: readonly string[]) =>
    aDataset({ actors: names.map((name, i) => aPerson(`p${i.toString()}`, { name })) })
  const order = (query: string, ...names: readonly string[]) =>
    refs(query, 'leaders', named(...names))?.map((ref) => names[Number(ref.slice('actor:p'.length))])

  it('puts the name itself first, then its beginning, then the beginning of a word, then the inside of one', () => {
    expect(order('is', 'Kishida', 'Shigeru Ishiba', 'Isabel', 'Is')).toEqual([
      'Is',
      'Isabel',
      'Shigeru Ishiba',
      'Kishida',
    ])
  })

  it('keeps equals in the author’s order', () => {
    expect(order('a', 'Zhao An', 'Bob Abe', 'Cy Ash')).toEqual(['Zhao An', 'Bob Abe', 'Cy Ash'])
  })

  it('ranks two words by the worse', () => {
    expect(order('an be', 'Ann Obe', 'Ann Bell')).toEqual(['Ann Bell', 'Ann Obe'])
  })

  it('lets an alias rank as a name does', () => {
    const dataset = aDataset({
      actors: [aPerson('a', { name: 'Joanna' }), aPerson('b', { name: 'Zoe', aliases: ['Ann'] })],
    })
    expect(refs('ann', 'leaders', dataset)).toEqual(['actor:b', 'actor:a'])
  })

  it('keeps bodies and forces with the states', () => {
    const dataset = aDataset({
      actors: [anActor('organisation', 'apec', { name: 'APEC' })],
      places: [aPlace('nowhere')],
    })
    expect(refs('apec', 'states', dataset)).toEqual(['actor:apec'])
  })
})

describe('matchedRuns', () => {
  it.each([
    ['Shigeru Ishiba', 'is', ['Is']],
    ['Fumio Kishida', 'is', ['is']],
    ['Ishiba and Yoon meet, Lima', 'lima ish', ['Ish', 'Lima']],
    ['Yun Sŏk-yŏl', 'SOK', ['Sŏk']],
    ['Ishiba', 'ishi shib', ['Ishib']],
    ['Ishiba', 'yoon', []],
  ])('underlines in %s for %s', (text, query, expected) => {
    expect(matchedRuns(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})
