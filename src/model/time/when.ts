import type { LocalText, Scope } from '../text'
import type { Extent } from './extent'

/** How a date was come by. */
export const WHEN_BASES = [
  'explicit',
  'weekday-resolved',
  'relative-resolved',
  'caption',
  'outside-source',
  'none',
] as const
export type WhenBasis = (typeof WHEN_BASES)[number]

export const PRECISIONS = ['instant', 'day', 'month', 'year', 'undated'] as const
export type Precision = (typeof PRECISIONS)[number]

/** A date keeps apart what was written, what it resolves to and how, and the venue's calendar. */
export interface When {
  /** The word of the source ("Sunday"), or null where it gives none. */
  readonly stated: string | null
  /** EDTF (ISO 8601-2) as resolved, or null for undated: not a bound, not today. */
  readonly edtf: string | null
  /** The days of `edtf`; null where undated. */
  readonly extent: Extent | null
  readonly basis: WhenBasis
  readonly precision: Precision
  /** IANA zone of the calendar the stated word follows, where known. */
  readonly zone: string | null
  /** The same happening on the venue's calendar, where that differs or adds something. */
  readonly venueLocal: VenueDay | null
  /** Instants between which it lies, UTC, ISO 8601, where known. */
  readonly instantWindow: readonly [string, string] | null
  /** A code for a conflict between the facts, such as `day-differs-by-time-zone`. */
  readonly conflict: string | null
  readonly scope: Scope
  readonly note: LocalText | null
}

export interface VenueDay {
  readonly edtf: string
  readonly extent: Extent
  readonly zone: string
  readonly basis: WhenBasis
  readonly scope: Scope
}
