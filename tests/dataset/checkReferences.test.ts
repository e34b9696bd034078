import { describe, expect, it } from 'vitest'
import { parseDataset } from '@/dataset/parseDataset'
import type { DatasetFile } from '@/dataset/schema/datasetFile'
import { aClaimInFile, aDatasetFile, anEventInFile } from '../builders/aDatasetFile'

const NOBODY = 'nobody'
const ELSEWHERE = [{ source: 'report', segment: 'P9' }]
const undated = { basis: 'none', precision: 'undated' } as const
type Section<Name extends keyof DatasetFile> = Extract<DatasetFile[Name], readonly unknown[]>[number]

const aRelationInFile: Section<'relations'> = {
  id: 'ties',
  title: { en: 'Ties' },
  shortTitle: { en: 'Ties' },
  summary: { en: 'They have ties.' },
  between: ['japan'],
  nature: 'ties',
  when: undated,
  basis: 'presupposed',
  evidence: [{ source: 'report', segment: 'P1' }],
}

function faultsOf(sections: Parameters<typeof aDatasetFile>[0]): readonly string[] {
  return parseDataset(aDatasetFile(sections)).issues.map(({ code, path }) => `${code} at ${path}`)
}

describe('an id that names nothing is found', () => {
  it('among those who act, who are acted on and who are represented', () => {
    const event = anEventInFile({
      actors: [{ actor: NOBODY, role: 'speaker', represents: NOBODY }],
      recipients: [{ actor: NOBODY, role: 'subject' }],
    })
    expect(faultsOf({ events: [event] })).toEqual([
      'reference.unknown-actor at /events/0/actors/0/actor',
      'reference.unknown-actor at /events/0/actors/0/represents',
      'reference.unknown-actor at /events/0/recipients/0/actor',
    ])
  })

  it('among those who say so', () => {
    const attribution = [
      { agent: null, words: { en: 'local media' }, relation: 'reported' },
      { agent: NOBODY, words: { en: 'nobody' }, relation: 'said' },
    ]
    expect(faultsOf({ events: [anEventInFile({ attribution })] })).toEqual([
      'reference.unknown-actor at /events/0/attribution/1/agent',
    ])
  })

  it('in the whole an event is part of', () => {
    expect(faultsOf({ events: [anEventInFile({ partOf: 'summit' })] })).toEqual([
      'reference.unknown-event at /events/0/partOf',
    ])
  })

  it('in a relation, between whom it is and who is named with it', () => {
    const relation = { ...aRelationInFile, between: ['japan', NOBODY], mentions: [NOBODY] }
    expect(faultsOf({ relations: [relation] })).toEqual([
      'reference.unknown-actor at /relations/0/between/1',
      'reference.unknown-actor at /relations/0/mentions/0',
    ])
  })

  it('everywhere in a claim', () => {
    const claim = aClaimInFile({
      content: { actors: [{ actor: NOBODY, role: 'subject' }], place: 'nowhere', when: undated },
      asserters: [NOBODY],
      responses: [{ by: NOBODY, stance: 'no-statement', evidence: ELSEWHERE }],
      toldBy: 'telling',
    })
    expect(faultsOf({ claims: [claim] })).toEqual([
      'reference.unknown-actor at /claims/0/content/actors/0/actor',
      'reference.unknown-place at /claims/0/content/place',
      'reference.unknown-actor at /claims/0/asserters/0',
      'reference.unknown-actor at /claims/0/responses/0/by',
      'reference.unknown-segment at /claims/0/responses/0/evidence/0/segment',
      'reference.unknown-event at /claims/0/toldBy',
    ])
  })

  it('in a post: who holds it, and of what state', () => {
    const post = { id: 'post', holder: NOBODY, of: NOBODY, status: 'current', when: undated } as const
    expect(faultsOf({ occupancies: [post] })).toEqual([
      'reference.unknown-actor at /occupancies/0/holder',
      'reference.unknown-actor at /occupancies/0/of',
    ])
  })

  it('in the country of a place', () => {
    const place = { id: 'tokyo', name: { en: 'Tokyo' }, precision: 'city', country: NOBODY } as const
    expect(faultsOf({ places: [place] })).toEqual(['reference.unknown-actor at /places/0/country'])
  })

  it('in the evidence: a segment of another source is no segment of this one', () => {
    const other: Section<'sources'> = {
      id: 'other',
      kind: 'agency',
      title: { en: 'Another' },
      segments: [{ id: 'Q1', kind: 'paragraph' }],
    }
    const sources = [...(aDatasetFile().sources ?? []), other]
    const events = [anEventInFile({ evidence: [{ source: 'other', segment: 'P1' }] })]
    expect(faultsOf({ sources, events })).toEqual([
      'reference.unknown-segment at /events/0/evidence/0/segment',
    ])
  })

  it('in the findings and entries of the overview, whatever kind they name', () => {
    const { meta } = aDatasetFile()
    const refs = ['tie:japan~nobody', 'place:edo', 'segment:P9', 'event:meeting', 'actor:japan', 'segment:P1']
    const findings = [{ text: { en: 'A finding' }, basis: { en: 'the report' }, refs }]
    expect(faultsOf({ meta: { ...meta, findings } })).toEqual([
      'reference.unknown-actor at /meta/findings/0/refs/0',
      'reference.unknown-place at /meta/findings/0/refs/1',
      'reference.unknown-segment at /meta/findings/0/refs/2',
    ])
  })
})

describe('events that are part of others', () => {
  const parts = (...pairs: readonly (readonly [string, string | null])[]) => ({
    events: pairs.map(([id, partOf]) => anEventInFile({ id, partOf })),
  })

  it('may be so over several steps', () => {
    expect(faultsOf(parts(['a', 'b'], ['b', 'c'], ['c', null]))).toEqual([])
  })

  it('may not come back to themselves; those that only lead there are not at fault', () => {
    expect(faultsOf(parts(['a', 'b'], ['b', 'c'], ['c', 'b']))).toEqual([
      'reference.part-of-itself at /events/1/partOf',
      'reference.part-of-itself at /events/2/partOf',
    ])
  })
})
