import type { Bin } from '@/queries/binOf'
import type { LaneRecord } from './laneRecord'

/** The words a timeline needs, localised; scenes know no catalogue. */
export interface TimelineNames {
  /** What stands beside a mark in a list. */
  readonly label: (record: LaneRecord) => string
  /** The same in a word or two, where there is less room; the label itself where nothing briefer is known. */
  readonly brief: (record: LaneRecord) => string
  /** What stands beside a bar, from the fullest to the shortest. */
  readonly headLabels: (record: LaneRecord) => readonly string[]
  /** Accessible name and the lines of the tooltip under it. */
  readonly name: (record: LaneRecord) => string
  readonly notes: (record: LaneRecord) => readonly string[]
  /** "in Lima †" under the venue's day, and the † alone where that has no room. */
  readonly otherClock: (record: LaneRecord) => string
  readonly outsideSign: string
  /** Heads of days: "Fri 15", "15"; of months: "November 2024", "Nov"; of years. Epoch days. */
  readonly dayHead: (day: number, form: 'weekday' | 'number') => string
  readonly monthHead: (day: number, form: 'long' | 'short') => string
  readonly yearHead: (day: number) => string
  /** Months before the axis, with the sign of how they were come by, from the fullest: "Oct 2024*", "Oct*". */
  readonly recentHeads: (firstDay: number, lastDay: number, allInferred: boolean) => readonly string[]
  readonly binHead: (bin: Bin) => string
  readonly binNote: (bin: Bin) => string
  /** The buttons that open a list: "+3", and their names. */
  readonly more: (n: number) => string
  readonly binName: (bin: Bin, n: number) => string
  /** A column of days that shows a count: "1 to 7 March 2019: 42 events". Epoch days, the last included. */
  readonly spanName: (firstDay: number, lastDay: number, n: number) => string
  /** Under a column of a phone: "before", "2025*", "undated 6". */
  readonly phoneBin: (bin: Bin, records: readonly LaneRecord[]) => string
  /** Where no other column exists: "No other column: every event here has a day". */
  readonly noOtherColumn: string
}
