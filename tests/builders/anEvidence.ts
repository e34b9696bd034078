import type { Evidence } from '@/model/evidence'
import type { SegmentId, SourceId } from '@/model/ids'

/** Where a record stands: a segment of the builders' one source ("article"), without offsets. */
export function anEvidence(segment: string, rest: Partial<Omit<Evidence, 'segment'>> = {}): Evidence {
  return {
    source: 'article' as SourceId,
    segment: segment as SegmentId,
    start: null,
    end: null,
    anchor: null,
    note: null,
    ...rest,
  }
}

/** What builders take for evidence: a segment's id, or a whole record. */
export type EvidenceLike = string | Evidence

export function toEvidence(list: readonly EvidenceLike[]): readonly Evidence[] {
  return list.map((each) => (typeof each === 'string' ? anEvidence(each) : each))
}
