import type { MeasureText } from '../marks/measure'
import { calendar } from './calendar'
import type { LaidColumns } from './layColumns'
import { labelBox, overlap } from './labelBox'
import type { LaneMark } from './laneMark'
import type { LaneRecord } from './laneRecord'
import { BASELINE_PX, type Rows } from './rows'
import type { TimeScale } from './timeScale'
import type { Column, Ground, GroundText } from './timelineLayout'
import type { TimelineNames } from './timelineNames'

const NO_CALENDAR = { weekends: [], seams: [], rules: [], ticks: [], texts: [] } as const
/** What lasts longer marks no single day as one of events. */
const LONGEST_DAYS = 7
/** Between the last head and the note after it, px. */
const NOTE_GAP_PX = 16

interface GroundInput {
  readonly laid: LaidColumns
  readonly scale: TimeScale | null
  readonly dated: readonly LaneRecord[]
  /** The marks above it: numbers of days give way to their words. */
  readonly marks: readonly LaneMark[]
  readonly width: number
  readonly rows: Rows
  readonly names: TimelineNames
  readonly measure: MeasureText
}

/** What lies under the marks of a desk's timeline: the calendar, where columns meet, and the heads without a switch. */
export function layGround({
  laid: { columns, sides },
  scale,
  dated,
  marks,
  width,
  rows,
  names,
  measure,
}: GroundInput): Ground {
  const eventDays = new Set(dated.flatMap(daysOf))
  const base = scale ? calendar(scale, eventDays, rows, names, measure) : NO_CALENDAR
  const months = [...sides.values()].flatMap((side) => (side.months ? [side.months] : []))
  const meetings = columns
    .slice(1)
    .map((column, i) => ({ x: column.x, isBreak: isAxisEdge(columns[i], column) }))
  return {
    ...base,
    sunk: columns.find(({ bin }) => bin === 'undated') ?? null,
    breaks: meetings.filter(({ isBreak }) => isBreak).map(({ x }) => x),
    seams: [...base.seams, ...meetings.filter(({ isBreak }) => !isBreak).map(({ x }) => x)],
    rules: [...base.rules, ...months.map(({ x }) => x)],
    texts: [
      ...withoutCovered(base.texts, marks, measure),
      ...months.map(({ x, text }) => word(x + 5, rows.day, text, 'start', 'day')),
      ...(sides.size === 0 && hasRoomForNote(base.texts, width, rows, names, measure)
        ? [word(width, rows.head, names.noOtherColumn, 'end', 'note')]
        : []),
    ],
  }
}

/** The note stands in the row of heads, right of the last of them. */
function hasRoomForNote(
  texts: readonly GroundText[],
  width: number,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): boolean {
  const heads = texts.filter(({ y }) => y === rows.head + BASELINE_PX)
  const end = Math.max(0, ...heads.map(({ x, text }) => x + measure(text, 12, 600) * 1.05))
  return end + NOTE_GAP_PX + measure(names.noOtherColumn, 12, 400) * 1.05 <= width
}

function word(
  x: number,
  row: number,
  text: string,
  align: GroundText['align'],
  role: GroundText['role'],
): GroundText {
  return { x, y: row + BASELINE_PX, text, align, role }
}

/** The scale changes where the axis meets another column. */
function isAxisEdge(before: Column | undefined, after: Column): boolean {
  return before?.bin === 'dated' || after.bin === 'dated'
}

function withoutCovered(
  texts: readonly GroundText[],
  marks: readonly LaneMark[],
  measure: MeasureText,
): readonly GroundText[] {
  const shapes = marks.flatMap(({ rest }) => rest)
  const boxes = shapes.flatMap((shape) => (shape.kind === 'label' ? [labelBox(shape, measure)] : []))
  const boxOf = ({ x, y }: GroundText) => ({ x: x - 10, y: y - 10, width: 20, height: 12 })
  return texts.filter((text) => text.role !== 'note' || !boxes.some((box) => overlap(box, boxOf(text))))
}

function daysOf({ when: { extent } }: LaneRecord): readonly number[] {
  const { start, end } = extent ?? { start: null, end: null }
  if (start === null || end === null || !(end - start <= LONGEST_DAYS)) return []
  return Array.from({ length: end - start }, (_, i) => start + i)
}
