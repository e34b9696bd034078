import type { Segment, Source } from '@/model/evidence'
import type { SegmentId, SourceId } from '@/model/ids'
import { aText } from './aText'

/** A paragraph with a digest, not junk. */
export function aSegment(id: string, rest: Partial<Omit<Segment, 'id'>> = {}): Segment {
  return { id: id as SegmentId, kind: 'paragraph', digest: aText(`What ${id} says`), junk: null, ...rest }
}

/** An article without a date, an address or a text at hand. */
export function aSource(id: string, rest: Partial<Omit<Source, 'id'>> = {}): Source {
  return {
    id: id as SourceId,
    kind: 'article',
    title: aText('An article'),
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    sha256: null,
    segments: [aSegment('P1')],
    ...rest,
  }
}
