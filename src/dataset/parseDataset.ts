import type { Dataset } from '@/model/dataset'
import { checkCuration } from './checkCuration'
import { checkReferences } from './checkReferences'
import { isFatal, type Issue, type Report, toIssue } from './issue'
import { type FileRecords, readRecords } from './readRecords'
import { FORMAT, VERSION } from './schema/meta'
import { kindOf } from './schemaFaults'
import { type Draft, type Drafts, toDraft } from './toDraft'

/** What became of a file. */
export interface ParsedDataset {
  /** Null when the file can't be shown; the issues say why. */
  readonly dataset: Dataset | null
  /** Everything found, not the first thing only; in the order form, dates, references, curation. */
  readonly issues: readonly Issue[]
}

/**
 * Reads a dataset from a file's JSON, the one way into the program.
 *
 * The dataset is null exactly when an issue is fatal (`isFatal`): the file is not ours or of a newer version, a record
 * is not of the form the schema asks for, a date or position can't be read, or an id is given twice or names nothing.
 * Faults of curation (a record without evidence, a long anchor, a date that claims too much) are errors too, which
 * the data check refuses, but they leave a dataset that can be shown. Unknown keys are a warning and are left out.
 *
 * Objects of the input that need no change become part of the dataset: don't change the input afterwards.
 */
export function parseDataset(input: unknown): ParsedDataset {
  if (kindOf(input) !== 'object') {
    return { dataset: null, issues: [toIssue('format.not-an-object', [], { found: kindOf(input) })] }
  }
  const file = input as Readonly<Record<string, unknown>>
  const refusal = refusalOf(file)
  if (refusal !== null) return { dataset: null, issues: [refusal] }
  const issues: Issue[] = []
  const report: Report = (code, path, params) => issues.push(toIssue(code, path, params))
  const records = readRecords(file, report)
  const draft = toDraft(records, report)
  checkSegments(records, report)
  checkAxis(records, report)
  checkReferences(draft, records, report)
  checkCuration(draft, report)
  return { dataset: issues.some(isFatal) ? null : toDataset(draft, records), issues }
}

/** Why a file is none of this version's, so that looking into it would only mislead. */
function refusalOf(file: Readonly<Record<string, unknown>>): Issue | null {
  const meta = kindOf(file['meta']) === 'object' ? (file['meta'] as Readonly<Record<string, unknown>>) : {}
  const { format, version } = meta
  if (format !== FORMAT) {
    const [has, found] = typeof format === 'string' ? ['yes', format.slice(0, 60)] : ['no', '']
    return toIssue('format.unknown-format', ['meta', 'format'], { has, found, expected: FORMAT })
  }
  if (typeof version === 'number' && version > VERSION) {
    return toIssue('format.newer-version', ['meta', 'version'], { version, reads: VERSION })
  }
  return null
}

/** Segments are named without their source, so their ids are one list across all sources. */
function checkSegments({ sources }: FileRecords, report: Report): void {
  const paths = new Map<string, string>()
  sources.forEach((source, i) => {
    source?.segments.forEach(({ id }, j) => {
      const first = paths.get(id)
      if (first === undefined) paths.set(id, `/sources/${i}/segments/${j}`)
      else report('reference.duplicate-id', ['sources', i, 'segments', j, 'id'], { id, first })
    })
  })
}

/** The months of the axis stand in the order of time. */
function checkAxis({ meta }: FileRecords, report: Report): void {
  const months = meta?.axis ?? []
  months.slice(1).forEach((month, i) => {
    const before = months[i] ?? month
    if (before >= month) report('date.reversed', ['meta', 'axis', i + 1], { edtf: `${before}/${month}` })
  })
}

function toDataset(draft: Draft, { meta, absences }: FileRecords): Dataset {
  if (meta === null) throw new Error('toDataset got no meta, which is a fatal issue')
  const sources = byId(draft.sources)
  const segments = [...sources.values()].flatMap((source) => source.segments)
  return {
    meta,
    sources,
    segments: byId(segments),
    actors: byId(draft.actors),
    occupancies: byId(draft.occupancies),
    places: byId(draft.places),
    events: byId(draft.events),
    relations: byId(draft.relations),
    claims: byId(draft.claims),
    absences: absences.filter((absence) => absence !== null),
  }
}

function byId<Kind extends { readonly id: string }>(records: Drafts<Kind>): ReadonlyMap<Kind['id'], Kind> {
  const map = new Map<Kind['id'], Kind>()
  for (const record of records) if (record !== null) map.set(record.id, record)
  return map
}
