import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { everyoneIn } from '@/queries/parts'
import { claims, events, ids, issues, lima, located, texts } from './lima2024'

const index = indexDataset(lima)
const saying = (pattern: RegExp) => texts.filter((text) => pattern.test(text))

describe('the records of the article', () => {
  it('are of the form that datasets have, with nothing to mend', () => {
    expect(issues).toEqual([])
  })

  it.each([
    ['state', 8],
    ['person', 5],
    ['organisation', 3],
    ['armed-force', 2],
  ])('name as many actors of the kind %s as the article: %i', (kind, count) => {
    expect([...lima.actors.values()].filter((each) => each.kind === kind)).toHaveLength(count)
  })

  it('draw states and persons, and no organisation or force', () => {
    const drawn = [...lima.actors.values()].filter((each) => each.drawn)
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(['state', 'person']))
  })

  it('are 13 events: 6 cooperate, 3 oppose, 3 meet, 1 is planned', () => {
    const { signs, planned, events: all } = legendCounts(index)
    expect([all, signs.get('cooperation'), signs.get('conflict'), signs.get('contact'), planned]).toEqual([
      13, 6, 3, 3, 1,
    ])
  })

  it('are 19 by how sure they are: 6 stated, 3 reported, 2 claimed, 5 background, 1 planned, 2 headlines', () => {
    const { records, groups } = legendCounts(index)
    expect(records).toBe(19)
    expect(Object.fromEntries(groups)).toEqual({
      stated: 6,
      reported: 3,
      claimed: 2,
      background: 5,
      planned: 1,
      headline: 2,
    })
  })

  it('stand under the codes the codebook gives them', () => {
    const codes = events.map(({ id, plover, crosswalk }) =>
      [id, plover.type, plover.mode, crosswalk.cameo, crosswalk.goldstein].join(' '),
    )
    expect(codes.toSorted()).toEqual([
      'anniversary-2025 AGREE  017 0',
      'china-south-korea-push AGREE  030 4',
      'china-us-transition AGREE  030 4',
      'closer-ties AGREE  030 4',
      'condemnation ACCUSE disapprove 111 -2',
      'deployment-told ACCUSE allege 112 -2',
      'earlier-meeting CONSULT  040 1',
      'keep-the-thaw AGREE  030 4',
      'lima-bilateral CONSULT third-party 044 2.5',
      'lima-trilateral CONSULT multilateral 044 2.5',
      'missile-concern ACCUSE disapprove 110 -2',
      'secretariat AGREE  030 4',
      'security-agreement AGREE  030 4',
    ])
  })

  it('take something from every passage that is not page furniture or a repetition', () => {
    const segments = [...lima.segments.values()]
    const uncited = segments.filter(({ id }) => !located.some((each) => each.segment === id))
    expect(ids(uncited)).toEqual(ids(segments.filter(({ junk }) => junk !== null)))
    expect(ids(uncited)).toEqual(['K1', 'C2', 'X1', 'X2', 'X3', 'X4', 'X5'])
  })

  it('put no words into quotation marks but single ones and the article’s own short quotations', () => {
    const quoted = texts.flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words))
    expect(quoted.length).toBeGreaterThan(20)
    expect(quoted.filter((words) => words.split(' ').length > 2)).toEqual([])
  })
})

describe('the anchors', () => {
  const spans = new Map(
    located.map(({ anchor, start, end, segment }) => [
      `${start} to ${end}`,
      { anchor: anchor ?? '', start: start ?? -1, end: end ?? -1, segment },
    ]),
  )

  it('are as long as their offsets say, in code points', () => {
    expect(spans.size).toBeGreaterThan(60)
    expect(
      [...spans.values()].filter(
        ({ anchor, start, end }) => start < 0 || end - start !== Array.from(anchor).length,
      ),
    ).toEqual([])
  })

  it('hold at most 100 words of the article in all', () => {
    const distinct = [...new Set([...spans.values()].map(({ anchor }) => anchor))]
    expect(distinct.join(' ').split(/\s+/).length).toBeLessThanOrEqual(100)
  })

  it('never stand side by side, where two would make a sentence', () => {
    const inOrder = [...spans.values()].toSorted((a, b) => a.start - b.start)
    const touching = inOrder.filter(({ segment, start }, i) => {
      const before = inOrder[i - 1]
      return before?.segment === segment && start - before.end < 3
    })
    expect(touching.map(({ anchor }) => anchor)).toEqual([])
  })
})

describe('what the article does not say is not said', () => {
  it.each([
    /\bKim Jong/,
    /\bPutin\b/,
    /\bTrump\b/,
    /\bZelensk/,
    /\bnuclear\b/i,
    /\bVientiane\b|\bLaos\b/,
    /\bRoute\b/,
  ])('has no word of %s', (name) => expect(saying(name)).toEqual([]))

  it('says of nobody that they deny anything', () => {
    expect(saying(/\bden(?:y|ies|ied|ying)\b/i)).toEqual([])
  })

  it('knows nothing of what came after the article', () => {
    expect(saying(/\b20(?:2[6-9]|[3-9]\d)\b|2025-\d\d|\bformer\b/)).toEqual([])
    expect(
      [...events, ...claims, ...lima.relations.values()].filter(({ scope }) => scope === 'outside'),
    ).toEqual([])
  })

  it('lets North Korea and Russia act in no event', () => {
    const acting = events.flatMap((each) =>
      each.actors.map(({ actor: who, represents }) => represents ?? who),
    )
    expect(acting).not.toContain('north-korea')
    expect(acting).not.toContain('russia')
  })

  it('makes no actor of Peru, APEC, Kyodo News or AP', () => {
    const bystanders = ['peru', 'apec', 'kyodo-news', 'associated-press']
    expect(events.flatMap(everyoneIn).filter((id) => bystanders.includes(id))).toEqual([])
  })

  it('codes no threat of nuclear, biological or chemical arms', () => {
    expect(events.flatMap(({ plover }) => plover.contexts)).not.toContain('cbrn')
  })
})
