import type { Axis } from '@/queries/axisOf'
import type { Bin } from '@/queries/binOf'
import type { Laid } from './laneMark'
import type { Rows } from './rows'
import type { TimeScale } from './timeScale'

/** A column of the lanes, px. */
export interface Column {
  readonly bin: Bin
  readonly x: number
  readonly width: number
}

/** Words on the ground of the lanes: a head, a day's name, a day's number, a note. */
export interface GroundText {
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly align: 'start' | 'middle' | 'end'
  readonly role: 'head' | 'event-day' | 'day' | 'note'
}

/** A stretch across, px. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

/** What lies under the marks and does not change while the reader scrubs. Heights come from the rows. */
export interface Ground {
  readonly sunk: Stretch | null
  readonly weekends: readonly Stretch[]
  /** Where columns meet: a break mark, for the scale changes there. */
  readonly breaks: readonly number[]
  /** Lines between columns without a break, between months, and beside wide days. */
  readonly seams: readonly number[]
  readonly rules: readonly number[]
  readonly ticks: readonly number[]
  readonly texts: readonly GroundText[]
}

/** Everything about a timeline that depends on the dataset and the size alone, px of the lanes. */
export interface TimelineLayout extends Laid {
  readonly form: 'desk' | 'phone'
  readonly width: number
  readonly rows: Rows
  readonly columns: readonly Column[]
  readonly axis: Axis | null
  readonly scale: TimeScale | null
  readonly ground: Ground
  /** Where the track ends, px: it does not run under what has no date. */
  readonly trackEnd: number
}
