import type { Axis } from '@/queries/axisOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { MeasureText } from '../marks/measure'
import { axisMarks } from './axisMarks'
import { dayGroups } from './dayGroups'
import { histogramMarks } from './histogramMarks'
import type { Laid } from './laneMark'
import type { LaneRecord } from './laneRecord'
import { laneRecords } from './laneRecords'
import { layColumns } from './layColumns'
import { layGround } from './layGround'
import { type Rows, rowsOf } from './rows'
import { stackMarks } from './stackMarks'
import { DESK_RULES, layDays, type TimeScale } from './timeScale'
import type { TimelineLayout } from './timelineLayout'
import type { TimelineNames } from './timelineNames'
import { wideDays } from './wideDays'

export interface LayoutInput {
  readonly index: DatasetIndex
  readonly axis: Axis | null
  /** px of the lanes. */
  readonly width: number
  readonly height: number
  readonly names: TimelineNames
  readonly measure: MeasureText
}

const NOTHING: Laid = { marks: [], lists: new Map() }

/**
 * Lays a timeline out: a column exists only if something is in it, the axis takes what the others leave, and every
 * record has a mark or stands in the list a mark opens. O(n log n) in the records; nothing here depends on the window.
 */
export function layTimeline({ index, axis, width, height, names, measure }: LayoutInput): TimelineLayout {
  const rows = rowsOf(height)
  const records = laneRecords(index, axis)
  const laid = layColumns(records, axis, width, rows, names, measure)
  const column = laid.columns.find(({ bin }) => bin === 'dated')
  const scale =
    axis && column ? layDays(axis.first, wideDays(index, axis), column.x, column.width, DESK_RULES) : null
  const dated = scale ? datedMarks(records.dated, scale, rows, names, measure) : NOTHING
  const sides = [...laid.sides]
  const before = sides.flatMap(([bin, side]) => (bin === 'background' ? [side] : []))
  const after = sides.flatMap(([bin, side]) => (bin === 'background' ? [] : [side]))
  const all: readonly Laid[] = [...before, dated, ...after]
  const marks = all.flatMap((each) => each.marks)
  return {
    form: 'desk',
    width,
    rows,
    columns: laid.columns,
    axis,
    scale,
    ground: layGround({ laid, scale, dated: records.dated, marks, width, rows, names, measure }),
    trackEnd: laid.columns.find(({ bin }) => bin === 'undated')?.x ?? width,
    marks,
    lists: new Map(all.flatMap(({ lists }) => [...lists])),
  }
}

function datedMarks(
  dated: readonly LaneRecord[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): Laid {
  if (scale.detail === 'histogram') return histogramMarks(dated, scale, rows, names)
  const groups = dayGroups(dated, scale.first, scale.last)
  if (scale.detail === 'stacks') return stackMarks(groups, scale, rows, names)
  return axisMarks(groups, scale, rows, names, measure)
}
