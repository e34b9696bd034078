import { createHash } from 'node:crypto'
import type { Issue } from '@/dataset/issue'
import { parseDataset } from '@/dataset/parseDataset'
import { parseJson } from '@/dataset/parseJson'
import { type Fingerprints, quotationsIn } from '../quotations'
import { checkAgainstText, checkBudget } from './checkAnchors'
import { citationsIn } from './citations'
import { checkCoverage, type Coverage, coverageOf } from './coverage'
import { anError, type Finding } from './finding'

/** What the check may use beside the file. */
export interface Aids {
  /** The text of a source, if it is at hand; it is used for the source whose `sha256` is its own. */
  readonly text?: string
  /** Of texts that may not be quoted. */
  readonly fingerprints?: Fingerprints
}

/** What the check has to say of one file. */
export interface DatasetReport {
  readonly findings: readonly Finding[]
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[]
  readonly coverage: readonly Coverage[]
}

/** Everything the rules of curation ask of a dataset's file that a machine can see. Pure. */
export function checkDataset(file: string, { text, fingerprints }: Aids = {}): DatasetReport {
  const quotations = fingerprints === undefined ? [] : quotationsIn(file, fingerprints)
  const quoted = quotations.map((run) => anError('quotation', '', `quotes the article: "${run}"`))
  const read = parseJson(file)
  const { dataset, issues } = read.ok ? parseDataset(read.json) : { dataset: null, issues: read.issues }
  const findings = [...issues.map(toFinding), ...quoted]
  const noPrints =
    fingerprints === undefined ? ['quotations: there is no list of the article’s runs of words'] : []
  if (dataset === null) return { findings, skipped: noPrints, coverage: [] }

  const citations = citationsIn(dataset)
  const coverage = coverageOf(dataset, citations)
  const hash = text === undefined ? null : createHash('sha256').update(text).digest('hex')
  const hashed = [...dataset.sources.values()].filter(({ sha256 }) => sha256 !== null)
  const atHand = hashed.filter(({ sha256 }) => sha256 === hash)
  const absent = hashed.filter(({ sha256 }) => sha256 !== hash)
  return {
    findings: [
      ...findings,
      ...checkBudget(citations),
      ...atHand.flatMap((source) => checkAgainstText(source, text ?? '', citations)),
      ...checkCoverage(coverage),
    ],
    skipped: [...noPrints, ...absent.map(({ id }) => `anchors of "${id}": its text is not at hand`)],
    coverage,
  }
}

/** A field nobody reads is a fault in our own files, though readers of other files are only warned. */
function toFinding({ code, severity, path, params }: Issue): Finding {
  const detail = Object.entries(params).map(([name, value]) => `${name}: ${value}`)
  return {
    code,
    severity: code === 'format.unknown-key' ? 'error' : severity,
    path,
    detail: detail.join(', '),
  }
}
