import type { Meta } from '@/model/dataset'
import { aText } from './aText'

/** What stands at the head of a dataset: titles, no findings, no entries, everything else chosen from the records. */
export function aMeta(fields: Partial<Meta> = {}): Meta {
  return {
    format: 'sidelines-dataset',
    version: 1,
    id: 'test',
    title: aText('A test dataset'),
    shortTitle: aText('Test'),
    headline: aText('A test dataset'),
    summary: aText('Records made for a test.'),
    summaryClaim: null,
    asOf: aText('It bears no date.'),
    findings: [],
    entries: [],
    codebooks: ['PLOVER 2.0-draft (5e0c24f)'],
    licence: 'CC0-1.0',
    curators: ['A test'],
    changes: [],
    mapNotes: [],
    map: { centre: null, borders: 'today' },
    axis: null,
    ...fields,
  }
}
