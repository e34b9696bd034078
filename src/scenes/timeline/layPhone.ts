import { toCalendarDay } from '@/model/time/day'
import { at } from '@/queries/indexDataset'
import { dayGroups } from './dayGroups'
import { fitting } from './calendar'
import { histogramMarks } from './histogramMarks'
import type { Laid } from './laneMark'
import { laneRecords } from './laneRecords'
import type { LayoutInput } from './layTimeline'
import { phoneBinMark, phoneBinWidth } from './phoneBins'
import { phoneDays } from './phoneDays'
import { BASELINE_PX, type Rows } from './rows'
import { layDays, PHONE_RULES, type TimeScale, xOf } from './timeScale'
import type { Column, GroundText, TimelineLayout } from './timelineLayout'
import { wideDays } from './wideDays'

/** Signs over the track, words under it: 52 px. */
const ROWS: Rows = {
  head: 39,
  day: 40,
  bar: 15,
  act: 15,
  thirds: [15, 15, 15],
  halves: [15, 15],
  top: 4,
  track: 27,
  number: null,
  height: 52,
}
const GAP_PX = 6

/** The timeline on a phone: every column beside the axis is one mark, days without events are slivers. */
export function layPhone({ index, axis, width, names, measure }: LayoutInput): TimelineLayout {
  const records = laneRecords(index, axis)
  const widthOf = (bin: 'background' | 'ahead' | 'undated') =>
    records[bin].length > 0 ? phoneBinWidth(bin, records[bin], names, measure) : 0
  const sides = { background: widthOf('background'), ahead: widthOf('ahead'), undated: widthOf('undated') }
  const gap = sides.undated > 0 ? GAP_PX : 0
  const axisPx = axis ? width - sides.background - sides.ahead - sides.undated - gap : 0
  const all: readonly Column[] = [
    { bin: 'background', x: 0, width: sides.background },
    { bin: 'dated', x: sides.background, width: axisPx },
    { bin: 'ahead', x: sides.background + axisPx, width: sides.ahead },
    { bin: 'undated', x: sides.background + axisPx + sides.ahead + gap, width: sides.undated },
  ]
  const columns = all.filter((column) => column.width > 0)
  const scale =
    axis && axisPx > 0
      ? layDays(axis.first, wideDays(index, axis), sides.background, axisPx, PHONE_RULES)
      : null
  const bins = columns
    .filter(({ bin }) => bin !== 'dated')
    .map((column) => phoneBinMark(column, records[column.bin], ROWS, names))
  const isCounted = scale?.detail === 'histogram'
  const days =
    scale && !isCounted
      ? phoneDays(dayGroups(records.dated, scale.first, scale.last), scale, ROWS, names)
      : null
  const dated: Laid =
    days ??
    (scale
      ? histogramMarks(records.dated, scale, { ...ROWS, day: -4 }, names)
      : { marks: [], lists: new Map() })
  const laid = [
    ...bins.slice(0, sides.background > 0 ? 1 : 0),
    dated,
    ...bins.slice(sides.background > 0 ? 1 : 0),
  ]
  const undated = columns.find(({ bin }) => bin === 'undated')
  const texts = !scale
    ? []
    : isCounted
      ? years(scale, names, measure)
      : numbers(scale, days?.labelled ?? new Set(), new Set(axis?.eventDays), names)
  return {
    form: 'phone',
    width,
    rows: ROWS,
    columns,
    axis,
    scale,
    ground: {
      sunk: undated ?? null,
      weekends: [],
      breaks: [],
      seams: columns.slice(1).flatMap(({ bin, x }) => (bin === 'undated' ? [] : [x])),
      rules: [],
      ticks:
        scale && !isCounted
          ? allDays(scale)
              .filter((day) => isWide(scale, day))
              .map((day) => xOf(scale, day))
          : [],
      texts,
    },
    trackEnd: undated ? undated.x - gap : width,
    marks: laid.flatMap(({ marks }) => marks),
    lists: new Map(laid.flatMap(({ lists }) => [...lists])),
  }
}

const isYearStart = (day: number) => toCalendarDay(day).month === 1 && toCalendarDay(day).day === 1
const allDays = (scale: TimeScale) =>
  Array.from({ length: scale.last - scale.first + 1 }, (_, i) => scale.first + i)
const isWide = (scale: TimeScale, day: number) => at(scale.wide, day - scale.first) === 1

function numbers(
  scale: TimeScale,
  labelled: ReadonlySet<number>,
  eventDays: ReadonlySet<number>,
  names: LayoutInput['names'],
): readonly GroundText[] {
  const shown = allDays(scale).filter((day) => isWide(scale, day) && !labelled.has(day))
  return shown.map((day) => ({
    x: (xOf(scale, day) + xOf(scale, day + 1)) / 2,
    y: ROWS.day + BASELINE_PX,
    text: names.dayHead(day, 'number'),
    align: 'middle',
    role: eventDays.has(day) ? 'event-day' : 'day',
  }))
}

function years(
  scale: TimeScale,
  names: LayoutInput['names'],
  measure: LayoutInput['measure'],
): readonly GroundText[] {
  const starts = [scale.first, ...allDays(scale).filter((day) => day > scale.first && isYearStart(day))]
  return fitting(starts, scale, measure, ROWS.day, 'day', names.yearHead)
}
