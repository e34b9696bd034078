import type { SegmentId, SourceId } from './ids'
import type { LocalText } from './text'

/** The locator that lets a reader check a record: a segment, offsets in code points and an anchor of at most five words. */
export interface Evidence {
  readonly source: SourceId
  readonly segment: SegmentId
  readonly start: number | null
  /** Exclusive. */
  readonly end: number | null
  readonly anchor: string | null
  /** Our own words for what the passage gives this record. */
  readonly note: LocalText | null
}

export const SEGMENT_KINDS = [
  'headline',
  'standfirst',
  'caption',
  'credit',
  'paragraph',
  'related-headline',
  'furniture',
] as const
export type SegmentKind = (typeof SEGMENT_KINDS)[number]

export interface Segment {
  readonly id: SegmentId
  readonly kind: SegmentKind
  /** Our one-line digest, or null for junk. */
  readonly digest: LocalText | null
  /** Why nothing is taken from it, or null where something is. */
  readonly junk: LocalText | null
}

export const SOURCE_KINDS = ['article', 'caption', 'headline', 'agency', 'reference'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A publication; never an end of a tie. */
export interface Source {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly title: LocalText
  readonly publisher: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
  readonly sha256: string | null
  readonly segments: readonly Segment[]
}
