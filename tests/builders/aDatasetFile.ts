import type { DatasetFile } from '@/dataset/schema/datasetFile'

type ListOf<Section extends keyof DatasetFile> = Extract<DatasetFile[Section], readonly unknown[]>
type EventInFile = ListOf<'events'>[number]
type ClaimInFile = ListOf<'claims'>[number]

const EVIDENCE = [{ source: 'report', segment: 'P1' }]

/** An event as a file has it: Japan and South Korea meet in Tokyo on 15 November 2024. */
export function anEventInFile(fields: Partial<EventInFile> = {}): EventInFile {
  return {
    id: 'meeting',
    title: { en: 'They meet' },
    shortTitle: { en: 'Meeting' },
    summary: { en: 'They met.' },
    actors: [
      { actor: 'japan', role: 'participant' },
      { actor: 'south-korea', role: 'participant' },
    ],
    plover: { type: 'CONSULT' },
    codingConfidence: 'high',
    when: { stated: '15 November', edtf: '2024-11-15', basis: 'explicit', precision: 'day' },
    place: 'tokyo',
    basis: 'stated',
    evidence: EVIDENCE,
    ...fields,
  }
}

/** A claim as a file has it: South Korea says something of Japan. */
export function aClaimInFile(fields: Partial<ClaimInFile> = {}): ClaimInFile {
  return {
    id: 'a-claim',
    title: { en: 'A claim' },
    shortTitle: { en: 'A claim' },
    summary: { en: 'If true: something.' },
    content: { actors: [{ actor: 'japan', role: 'subject' }], when: { basis: 'none', precision: 'undated' } },
    asserters: ['south-korea'],
    basis: 'claimed-by',
    evidence: EVIDENCE,
    ...fields,
  }
}

/** A small file without a fault, in which every field that may be omitted is. */
export function aDatasetFile(sections: Partial<DatasetFile> = {}): DatasetFile {
  return {
    meta: {
      format: 'sidelines-dataset',
      version: 1,
      id: 'small',
      title: { en: 'A small dataset' },
      shortTitle: { en: 'Small' },
      headline: { en: 'Japan and South Korea met' },
      summary: { en: 'They met in Tokyo.' },
      asOf: { en: '15 November 2024' },
      licence: 'CC0-1.0',
    },
    sources: [
      {
        id: 'report',
        kind: 'article',
        title: { en: 'A report' },
        segments: [{ id: 'P1', kind: 'paragraph', digest: { en: 'They met.' } }],
      },
    ],
    actors: [
      { id: 'japan', kind: 'state', name: { en: 'Japan' }, anchor: 'tokyo' },
      { id: 'south-korea', kind: 'state', name: { en: 'South Korea' } },
      { id: 'first-leader', kind: 'person', name: { en: 'First Leader' } },
      { id: 'second-leader', kind: 'person', name: { en: 'Second Leader' } },
      { id: 'an-agency', kind: 'organisation', name: { en: 'An Agency' } },
    ],
    places: [{ id: 'tokyo', name: { en: 'Tokyo' }, lon: 139.69, lat: 35.69, precision: 'city' }],
    events: [anEventInFile()],
    claims: [aClaimInFile()],
    ...sections,
  }
}
