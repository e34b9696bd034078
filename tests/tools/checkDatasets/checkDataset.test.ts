import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DatasetFile } from '@/dataset/schema/datasetFile'
import { type Aids, checkDataset } from '@/tools/checkDatasets/checkDataset'
import { formatCoverage } from '@/tools/checkDatasets/coverage'
import { fingerprintsOf } from '@/tools/quotations'
import { aDatasetFile, anEventInFile } from '../../builders/aDatasetFile'

// An invented text, one line a segment; the script letter, the apostrophe and the accent count as one character each.
const TEXT = [
  '𝓗erons nest on the bridge',
  '',
  'The café’s owner counted nine grey herons on the old stone bridge in June.',
  'Nobody saw them leave.',
  'Read more',
  '',
].join('\n')
const SHA = createHash('sha256').update(TEXT).digest('hex')
const NO_PRINTS = fingerprintsOf('', 'salt')

interface Locator {
  readonly segment: string
  readonly anchor?: string
  readonly start?: number
  readonly end?: number
}

/** A file on the invented text, whose one event has the given locators. */
function aFile(
  locators: readonly Locator[],
  segments: Partial<Record<'H1' | 'P1' | 'P2' | 'X1', 'junk'>> = { X1: 'junk' },
): DatasetFile {
  const kinds = { H1: 'headline', P1: 'paragraph', P2: 'paragraph', X1: 'furniture' } as const
  return aDatasetFile({
    sources: [
      {
        id: 'report',
        kind: 'article',
        title: { en: 'Of herons' },
        sha256: SHA,
        segments: (['H1', 'P1', 'P2', 'X1'] as const).map((id) => ({
          id,
          kind: kinds[id],
          ...(segments[id] === 'junk'
            ? { junk: { en: 'An invitation to read on' } }
            : { digest: { en: `What ${id} says` } }),
        })),
      },
    ],
    events: [anEventInFile({ evidence: locators.map((locator) => ({ source: 'report', ...locator })) })],
    claims: [],
  })
}

const ALL: readonly Locator[] = [{ segment: 'H1' }, { segment: 'P1' }, { segment: 'P2' }]

function codesOf(file: unknown, aids: Aids = { text: TEXT, fingerprints: NO_PRINTS }): readonly string[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  return checkDataset(text, aids).findings.map(({ code, path }) => `${code} at ${path}`)
}

/** The offsets of a passage of the text, in code points. */
function at(passage: string): { readonly start: number; readonly end: number } {
  const before = TEXT.slice(0, TEXT.indexOf(passage))
  const start = Array.from(before).length
  return { start, end: start + Array.from(passage).length }
}

describe('the data check', () => {
  it('finds nothing in a file that keeps the rules', () => {
    expect(
      codesOf(aFile([...ALL, { segment: 'P1', anchor: 'nine grey herons', ...at('nine grey herons') }])),
    ).toEqual([])
  })

  it('passes on every issue that reading has', () => {
    expect(codesOf('{"meta": ')).toEqual(['format.not-json at '])
    expect(codesOf(aDatasetFile({ events: [anEventInFile({ place: 'edo' })] }))).toContain(
      'reference.unknown-place at /events/0/place',
    )
  })

  it('takes a field that nobody reads for an error in our own files', () => {
    const { findings } = checkDataset(JSON.stringify({ ...aDatasetFile(), colours: [] }), {
      fingerprints: NO_PRINTS,
    })
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['format.unknown-key', 'error']])
  })

  it('refuses eight words in a row of the article', () => {
    const quoting = aDatasetFile({
      events: [anEventInFile({ summary: { en: 'He counted nine grey herons on the old stone bridge.' } })],
    })
    expect(codesOf(quoting, { fingerprints: fingerprintsOf(TEXT, 'salt') })).toEqual([
      'quotation at ',
      'quotation at ',
    ])
  })
})

describe('an anchor', () => {
  it('stands in the text at its offsets, counted in characters whatever their bytes', () => {
    const anchor = { segment: 'P2', anchor: 'saw them', ...at('saw them') }
    expect(codesOf(aFile([...ALL, anchor]))).toEqual([])
    expect(codesOf(aFile([...ALL, { ...anchor, start: anchor.start + 1 }]))).toEqual([
      'anchor.not-found at /events/0/evidence/3',
    ])
  })

  it('may have a straight apostrophe where the text has a curly one', () => {
    expect(
      codesOf(aFile([...ALL, { segment: 'P1', anchor: "café's owner", ...at('café’s owner') }])),
    ).toEqual([])
  })

  it('stands in its segment', () => {
    expect(codesOf(aFile([...ALL, { segment: 'P1', anchor: 'saw them', ...at('saw them') }]))).toEqual([
      'anchor.in-another-segment at /events/0/evidence/3',
    ])
  })

  it('without offsets is looked for in its segment', () => {
    expect(codesOf(aFile([...ALL, { segment: 'P2', anchor: 'saw them' }]))).toEqual([])
    expect(codesOf(aFile([...ALL, { segment: 'P1', anchor: 'saw them' }]))).toEqual([
      'anchor.not-found at /events/0/evidence/3',
    ])
  })

  it('makes no quotation with its neighbours', () => {
    const passages = ['counted nine grey herons', 'on the old stone']
    const anchors = passages.map((anchor) => ({ segment: 'P1', anchor, ...at(anchor) }))
    expect(codesOf(aFile([...ALL, ...anchors]))).toEqual(['anchors.adjoin at /events/0/evidence/3'])
  })

  it('is one of a hundred words in all', () => {
    const anchors = Array.from({ length: 21 }, (_, i) => ({ segment: 'P1', anchor: `a${i} b c d e` }))
    const file = aFile([...ALL, ...anchors])
    const withoutText = { fingerprints: NO_PRINTS }
    expect(codesOf(file, withoutText)).toEqual(['anchors.too-many-words at '])
    expect(codesOf(aFile([...ALL, ...anchors.slice(1)]), withoutText)).toEqual([])
  })

  it('counts once however often it is used', () => {
    const anchors = Array.from({ length: 21 }, () => ({ segment: 'P1', anchor: 'a b c d e' }))
    expect(codesOf(aFile([...ALL, ...anchors]), { fingerprints: NO_PRINTS })).toEqual([])
  })
})

describe('without the text', () => {
  const { findings, skipped } = checkDataset(
    JSON.stringify(aFile([...ALL, { segment: 'P1', anchor: 'not in it' }])),
    {
      text: 'another text',
      fingerprints: NO_PRINTS,
    },
  )

  it('anchors are not looked for, and that is said', () => {
    expect(findings).toEqual([])
    expect(skipped).toEqual(['anchors of "report": its text is not at hand'])
  })
})

describe('a segment', () => {
  it('is cited by a record or marked as junk', () => {
    expect(codesOf(aFile([{ segment: 'H1' }, { segment: 'P1' }]))).toEqual([
      'segment.not-cited at /sources/0/segments/2',
    ])
    expect(codesOf(aFile([{ segment: 'H1' }, { segment: 'P1' }], { P2: 'junk', X1: 'junk' }))).toEqual([])
  })

  it('is printed with the records that cite it, or why none does', () => {
    const { coverage } = checkDataset(JSON.stringify(aFile([{ segment: 'P1' }, { segment: 'P1' }])))
    expect(formatCoverage(coverage)).toEqual([
      'segment  kind       records that cite it',
      'H1       headline   NONE',
      'P1       paragraph  event:meeting',
      'P2       paragraph  NONE',
      'X1       furniture  not used: An invitation to read on',
    ])
  })
})
