import type { Texture } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import type { Box, Point } from './point'

/** The sign a line can show; mixed is a twin stroke of both. */
export type LineSign = Sign | 'mixed'

export type GlyphName = 'plus' | 'cross' | 'minus' | 'mixed' | 'question' | 'not-equal' | 'clock'

/** One run of a line; a joint act has several under one ref. */
export interface Strand {
  /** px; at least two, dense enough that straight joins look smooth. */
  readonly points: readonly Point[]
  /** What stands at the last point. */
  readonly end: 'head' | 'exit' | 'bar' | 'none'
}

/** A tie, a joint act, a claim's content or a relation. */
export interface LineShape {
  readonly kind: 'line'
  readonly strands: readonly Strand[]
  readonly sign: LineSign
  readonly texture: Texture
  /** 1, 2 or 3: one event, two or three, four and more. */
  readonly step: 1 | 2 | 3
  /** Where the line's glyphs stand, side by side; empty list: none. */
  readonly glyphs: readonly GlyphName[]
  readonly glyphAt: Point | null
}

/** "Took part" and "venue" spokes, a person's bar to the state represented, an asserter's ink line. */
export interface SpokeShape {
  readonly kind: 'spoke'
  readonly points: readonly Point[]
  readonly role: 'took-part' | 'venue' | 'represents' | 'represented-earlier' | 'says-so' | 'earlier-meeting'
  /** A sign beside its middle, such as `*` for inferred. */
  readonly sign: string | null
}

export interface SquareShape {
  readonly kind: 'square'
  readonly at: Point
  readonly sizePx: number
  /** Outlined: only the venue's country, or a group. */
  readonly hollow: boolean
}

export interface ChipShape {
  readonly kind: 'chip'
  readonly at: Point
  readonly radiusPx: number
  readonly initials: string
  /** `past`: the cursor has passed the sourced day. `unsourced`: at the capital only because selected. */
  readonly look: 'now' | 'earlier-post' | 'past' | 'unsourced'
}

export interface MeetingShape {
  readonly kind: 'meeting'
  readonly at: Point
  readonly radiusPx: number
  readonly form: 'hexagon' | 'diamond'
  /** Participants; null on an undated background meeting. */
  readonly count: number | null
  readonly look: 'plain' | 'filled' | 'background'
}

export interface GlyphShape {
  readonly kind: 'glyph'
  readonly at: Point
  readonly glyph: GlyphName
  readonly sign: LineSign
  readonly look: 'outline' | 'filled'
}

export interface RingShape {
  readonly kind: 'ring'
  readonly at: Point
  readonly radiusPx: number
  /** `answer`: a party had not confirmed or denies. `place`: a place known by name only. `asserter`: a box, says so. */
  readonly role: 'answer' | 'place' | 'asserter'
}

export interface LabelLine {
  readonly text: string
  readonly weight: 'strong' | 'plain'
  readonly tone: 'ink' | 'muted'
}

export interface LabelShape {
  readonly kind: 'label'
  /** The baseline of the first line, at the anchor. */
  readonly at: Point
  readonly lines: readonly LabelLine[]
  readonly align: 'start' | 'middle' | 'end'
  /** From the mark's edge to the label, when displaced. */
  readonly leader: readonly [Point, Point] | null
}

/** A span of time on the timeline. */
export interface BarShape {
  readonly kind: 'bar'
  readonly box: Box
  /**
   * A day; a day resolved, not stated; another clock's day; somewhere between; from a month on, open; a lasting state;
   * what is planned; a year; a count of events.
   */
  readonly look:
    | 'day'
    | 'resolved'
    | 'other-clock'
    | 'between'
    | 'from'
    | 'lasting'
    | 'planned'
    | 'planned-round'
    | 'square'
    | 'count'
}

/** A headline's stub standing alone, as in a list. */
export interface StubShape {
  readonly kind: 'stub'
  readonly box: Box
  readonly sign: LineSign
}

/** The outline of a meeting and all who took part: drawn for the selected or hovered one only. */
export interface HullShape {
  readonly kind: 'hull'
  /** px; from the meeting to each of them. */
  readonly arms: readonly (readonly Point[])[]
  readonly radiusPx: number
}

export type Shape =
  | HullShape
  | LineShape
  | SpokeShape
  | SquareShape
  | ChipShape
  | MeetingShape
  | GlyphShape
  | RingShape
  | LabelShape
  | BarShape
  | StubShape
