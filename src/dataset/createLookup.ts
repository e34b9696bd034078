import type { Attribution, Part } from '@/model/event'
import type { Evidence } from '@/model/evidence'
import { idOf, kindOf, type Ref, tieEnds } from '@/model/ref'
import type { Path, Report } from './issue'
import type { FileRecords } from './readRecords'

const SECTION_OF = {
  actor: 'actors',
  place: 'places',
  event: 'events',
  relation: 'relations',
  claim: 'claims',
  occupancy: 'occupancies',
  source: 'sources',
} as const
type Named = keyof typeof SECTION_OF

/** Looks ids up and reports, where they stand, those that name nothing in the file. Paths are made only to report. */
export interface Lookup {
  /** The id in the field `key` of the record at a path; null is nobody and needs no looking up. */
  readonly id: (kind: Named, id: string | null, path: Path, key: string | number) => void
  readonly ids: (kind: Named, ids: readonly string[], path: Path, key: string) => void
  readonly parts: (parts: readonly Part[], path: Path, key: string) => void
  /** The evidence and the chain of attribution of the record at a path. */
  readonly support: (record: Supported, path: Path) => void
  readonly ref: (ref: Ref | null, path: Path) => void
}

interface Supported {
  readonly evidence: readonly Evidence[]
  readonly attribution?: readonly Attribution[]
}

/** A lookup among the ids of a file. In a source that couldn't be read any segment may exist. */
export function createLookup({ ids, sources }: FileRecords, report: Report): Lookup {
  const segmentsOf = new Map<string, ReadonlySet<string>>()
  for (const source of sources) {
    if (source !== null) segmentsOf.set(source.id, new Set(source.segments.map((segment) => segment.id)))
  }
  const areAllRead = sources.every((source) => source !== null)

  function isUnknown(kind: Named, id: string | null): id is string {
    return id !== null && !ids[SECTION_OF[kind]].has(id)
  }
  function reportUnknown(kind: Named, id: string, path: Path): void {
    report(`reference.unknown-${kind}`, path, { id })
  }

  return {
    id(kind, id, path, key) {
      if (isUnknown(kind, id)) reportUnknown(kind, id, [...path, key])
    },
    ids(kind, list, path, key) {
      list.forEach((id, i) => {
        if (isUnknown(kind, id)) reportUnknown(kind, id, [...path, key, i])
      })
    },
    parts(parts, path, key) {
      parts.forEach(({ actor, represents }, i) => {
        if (isUnknown('actor', actor)) reportUnknown('actor', actor, [...path, key, i, 'actor'])
        if (isUnknown('actor', represents))
          reportUnknown('actor', represents, [...path, key, i, 'represents'])
      })
    },
    support({ evidence, attribution = [] }, path) {
      evidence.forEach(({ source, segment }, i) => {
        if (isUnknown('source', source)) reportUnknown('source', source, [...path, 'evidence', i, 'source'])
        else if (segmentsOf.get(source)?.has(segment) === false) {
          report('reference.unknown-segment', [...path, 'evidence', i, 'segment'], { id: segment })
        }
      })
      attribution.forEach(({ agent }, i) => {
        if (isUnknown('actor', agent)) reportUnknown('actor', agent, [...path, 'attribution', i, 'agent'])
      })
    },
    ref(ref, path) {
      if (ref === null) return
      const kind = kindOf(ref)
      if (kind === 'segment') {
        const id = idOf(ref, kind)
        const isKnown = [...segmentsOf.values()].some((segments) => segments.has(id))
        if (areAllRead && !isKnown) report('reference.unknown-segment', path, { id })
        return
      }
      const [named, ends] =
        kind === 'tie' ? (['actor', tieEnds(ref)] as const) : ([kind, [idOf(ref, kind)]] as const)
      for (const id of ends) if (isUnknown(named, id)) reportUnknown(named, id, path)
    },
  }
}
