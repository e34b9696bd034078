import type { Dataset } from '@/model/dataset'
import type { Segment } from '@/model/evidence'
import type { Citation } from './citations'
import { anError, type Finding } from './finding'

/** A segment with the records that rest on it. */
export interface Coverage {
  /** JSON pointer of the segment. */
  readonly path: string
  readonly segment: Segment
  /** Refs, each once, in the order of the file. */
  readonly records: readonly string[]
}

/** Segment by segment, in the order of the sources, which records cite it. */
export function coverageOf(dataset: Dataset, citations: readonly Citation[]): readonly Coverage[] {
  return [...dataset.sources.values()].flatMap((source, i) =>
    source.segments.map((segment, j) => {
      const citing = citations.filter(
        ({ evidence }) => evidence.source === source.id && evidence.segment === segment.id,
      )
      return {
        path: `/sources/${i}/segments/${j}`,
        segment,
        records: [...new Set(citing.map(({ ref }) => ref))],
      }
    }),
  )
}

/** Segments from which nothing is taken and for which no reason is given. */
export function checkCoverage(coverage: readonly Coverage[]): readonly Finding[] {
  return coverage
    .filter(({ segment, records }) => records.length === 0 && segment.junk === null)
    .map(({ path, segment }) =>
      anError('segment.not-cited', path, `no record cites ${segment.id}, and it is not marked as junk`),
    )
}

/** The coverage as lines of a table. */
export function formatCoverage(coverage: readonly Coverage[]): readonly string[] {
  const widths = [
    Math.max(7, ...coverage.map(({ segment }) => segment.id.length)),
    Math.max(4, ...coverage.map(({ segment }) => segment.kind.length)),
  ]
  const row = (id: string, kind: string, records: string) =>
    `${id.padEnd(widths[0] ?? 0)}  ${kind.padEnd(widths[1] ?? 0)}  ${records}`
  return [
    row('segment', 'kind', 'records that cite it'),
    ...coverage.map(({ segment, records }) => {
      const unused = segment.junk === null ? 'NONE' : `not used: ${segment.junk.en}`
      return row(segment.id, segment.kind, records.length > 0 ? records.join(', ') : unused)
    }),
  ]
}
