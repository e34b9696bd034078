import { toCalendarDay, toEpochDay } from '@/model/time/day'
import type { MeasureText } from '../marks/measure'
import type { Shape } from '../marks/shape'
import type { LaneMark } from './laneMark'
import { labelAt, laneMarkOf, TARGET_PX } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import type { TimelineNames } from './timelineNames'

const BAR_PX = 9
const EDGE_PX = 2

/** The strip of months before the axis, px. */
interface Strip {
  readonly x: number
  readonly width: number
  /** What is written left of it; null where there is no room. */
  readonly wordsOf: TimelineNames['label'] | null
}

const startOf = ({ when }: LaneRecord) => when.extent?.start ?? 0

/** First day of the months shown, epoch days: that of the month in which the first of them began. */
function firstShown(recent: readonly LaneRecord[], firstDay: number): number {
  const earliest = recent.reduce((least, record) => Math.min(least, startOf(record)), firstDay)
  const { year, month } = toCalendarDay(earliest)
  return toEpochDay({ year, month, day: 1 })
}

/** The head of a strip of a width: "Oct 2024*", "Oct*"; null where there is none or no room. */
export function recentMonths(
  recent: readonly LaneRecord[],
  firstDay: number,
  widthPx: number,
  names: TimelineNames,
  measure: MeasureText,
): string | null {
  if (recent.length === 0) return null
  const isWorkedOut = recent.every(({ when }) => when.scope !== 'article')
  const heads = names.recentHeads(firstShown(recent, firstDay), firstDay - 1, isWorkedOut)
  return heads.find((head) => measure(head, 13, 400) <= widthPx - 8) ?? null
}

/**
 * What began in the months before the axis, one row each: an entry into office as a bar that goes on, anything else as
 * a sign on the line between its bounds; words to the left of the strip.
 */
export function placeRecent(
  recent: readonly LaneRecord[],
  firstDay: number,
  strip: Strip,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): readonly LaneMark[] {
  const from = firstShown(recent, firstDay)
  const xOfDay = (day: number) =>
    strip.x + Math.min(Math.max(day - from, 0) / (firstDay - from), 1) * strip.width
  return recent.map((record, i) => {
    const y = rows.thirds[i + 1] ?? rows.act
    const x0 = xOfDay(startOf(record)) + EDGE_PX
    const goesOn = record.form === 'entry' || (record.when.extent?.end ?? null) === null
    const x1 = (goesOn ? strip.x + strip.width : xOfDay(record.when.extent?.end ?? firstDay)) - EDGE_PX * 2
    const bar: Shape = {
      kind: 'bar',
      box: { x: x0, y: y - BAR_PX / 2, width: Math.max(x1 - x0, 24), height: BAR_PX },
      look: record.form === 'entry' ? 'from' : 'between',
    }
    const words = strip.wordsOf?.(record) ?? null
    const left = words === null ? x0 : strip.x - 6 - measure(words, 13, 400)
    const label = words === null ? null : labelAt(strip.x - 6, y, [words], 'end')
    const hit = { x: left, y: y - 12, width: x1 - left, height: TARGET_PX }
    const mark = laneMarkOf(record, names, {
      key: `background:${record.ref}`,
      at: [(x0 + x1) / 2, y],
      hit,
      label,
      under: [bar],
    })
    return record.form === 'entry' ? withoutSign(mark, bar, label) : mark
  })
}

/** The bar itself is the sign of an entry into office. */
function withoutSign(mark: LaneMark, bar: Shape, label: Shape | null): LaneMark {
  const shapes = label ? [bar, label] : [bar]
  return { ...mark, rest: shapes, hollow: shapes, selected: shapes }
}
