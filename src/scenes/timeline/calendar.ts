import { toCalendarDay, weekdayOf } from '@/model/time/day'
import { at } from '@/queries/indexDataset'
import type { MeasureText } from '../marks/measure'
import type { Rows } from './rows'
import { BASELINE_PX } from './rows'
import { type TimeScale, xOf } from './timeScale'
import type { Ground, GroundText, Stretch } from './timelineLayout'
import type { TimelineNames } from './timelineNames'

/** Below these a weekend, a tick or a number is only noise, px a day. */
const LEAST_WEEKEND_PX = 3
const LEAST_TICK_PX = 3
const LEAST_NUMBER_PX = 5
/** Numbers nearer than this run into each other, px. */
const LEAST_APART_PX = 20
const INSET_PX = 12

type Calendar = Pick<Ground, 'weekends' | 'seams' | 'rules' | 'ticks' | 'texts'>

/** The calendar under the marks of an axis: heads, weekends, the edges of wide days, ticks and numbers of the others. */
export function calendar(
  scale: TimeScale,
  eventDays: ReadonlySet<number>,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): Calendar {
  const days = Array.from({ length: scale.last - scale.first + 1 }, (_, i) => scale.first + i)
  if (scale.detail === 'histogram')
    return { weekends: [], rules: [], ...coarseHeads(scale, days, rows, names, measure) }
  const isWide = (day: number) =>
    scale.detail !== 'days' || at(scale.wide, day - scale.first) === 1 || scale.narrowPx === scale.widePx
  const starts = days.filter((day) => day === scale.first || toCalendarDay(day).day === 1)
  return {
    weekends: days.flatMap((day) =>
      isWeekend(day) && columnPx(scale, day) >= LEAST_WEEKEND_PX ? [stretch(scale, day)] : [],
    ),
    seams: starts.slice(1).map((day) => xOf(scale, day)),
    rules: days
      .filter((day) => day > scale.first && (isWide(day) || isWide(day - 1)))
      .map((day) => xOf(scale, day)),
    ticks: days
      .filter((day) => day > scale.first && !isWide(day) && columnPx(scale, day) >= LEAST_TICK_PX)
      .map((day) => xOf(scale, day)),
    texts: [
      ...starts.flatMap((day, i) =>
        monthHead(scale, day, starts[i + 1] ?? scale.last + 1, rows, names, measure),
      ),
      ...dayHeads(scale, days.filter(isWide), eventDays, rows, names, measure),
      ...dayNumbers(scale, days, isWide, rows, names),
    ],
  }
}

const isWeekend = (day: number) => weekdayOf(day) % 6 === 0
const columnPx = (scale: TimeScale, day: number) => xOf(scale, day + 1) - xOf(scale, day)
const stretch = (scale: TimeScale, day: number): Stretch => ({
  x: xOf(scale, day),
  width: columnPx(scale, day),
})

function monthHead(
  scale: TimeScale,
  day: number,
  next: number,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): readonly GroundText[] {
  const inset = xOf(scale, day) === 0 ? 0 : INSET_PX
  const room = xOf(scale, next) - xOf(scale, day) - inset - 4
  const text = [names.monthHead(day, 'long'), names.monthHead(day, 'short')].find(
    (each) => measure(each, 12, 600) * 1.05 <= room,
  )
  return text === undefined
    ? []
    : [{ x: xOf(scale, day) + inset, y: rows.head + BASELINE_PX, text, align: 'start', role: 'head' }]
}

/** Names of the wide days: all with their weekday, or all by number, or none where even those have no room. */
function dayHeads(
  scale: TimeScale,
  days: readonly number[],
  eventDays: ReadonlySet<number>,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): readonly GroundText[] {
  const room = scale.widePx - 6
  const fits = (form: 'weekday' | 'number') =>
    days.every((day) => measure(names.dayHead(day, form), 13, 600) <= room)
  const form = fits('weekday') ? 'weekday' : fits('number') ? 'number' : null
  if (form === null) return []
  return days.map((day) => ({
    x: (xOf(scale, day) + xOf(scale, day + 1)) / 2,
    y: rows.day + BASELINE_PX,
    text: names.dayHead(day, form),
    align: 'middle',
    role: eventDays.has(day) ? 'event-day' : 'day',
  }))
}

/** Every fifth day, where no wide column is near, and beside the ends of the axis where those keep their distance. */
function dayNumbers(
  scale: TimeScale,
  days: readonly number[],
  isWide: (day: number) => boolean,
  rows: Rows,
  names: TimelineNames,
): readonly GroundText[] {
  const { number: y } = rows
  if (y === null || scale.narrowPx < LEAST_NUMBER_PX) return []
  const { first, last } = scale
  const isFree = (day: number) =>
    day > first && day < last && ![day - 1, day, day + 1].some((each) => isWide(each))
  const fifths = days.filter((day) => toCalendarDay(day).day % 5 === 0 && isFree(day))
  const ends = [first + 1, last - 1].filter(
    (day) => isFree(day) && fifths.every((each) => Math.abs(each - day) * scale.narrowPx >= LEAST_APART_PX),
  )
  return [...fifths, ...ends].map((day) => ({
    x: (xOf(scale, day) + xOf(scale, day + 1)) / 2,
    y: y + BASELINE_PX,
    text: names.dayHead(day, 'number'),
    align: 'middle',
    role: 'note',
  }))
}

/** Heads where days are too many: years, or months in years, as many as have room. */
function coarseHeads(
  scale: TimeScale,
  days: readonly number[],
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): Pick<Calendar, 'seams' | 'ticks' | 'texts'> {
  const isYearStart = (day: number) => toCalendarDay(day).month === 1 && toCalendarDay(day).day === 1
  const years = days.filter((day) => day === scale.first || isYearStart(day))
  const months = days.filter((day) => day === scale.first || toCalendarDay(day).day === 1)
  const yearHeads = fitting(years, scale, measure, rows.head, 'head', names.yearHead)
  const monthHeads = fitting(months, scale, measure, rows.day, 'day', (day) => names.monthHead(day, 'short'))
  const monthsFit = monthHeads.length >= months.length / 2
  const ticks = (monthsFit ? months : years).filter((day) => day > scale.first)
  return {
    seams: [],
    ticks: ticks.map((day) => xOf(scale, day)),
    texts: monthsFit ? [...yearHeads, ...monthHeads] : yearHeads,
  }
}

/** Heads from the left, in a row whose middle is given, leaving out those the one before reaches into. */
export function fitting(
  days: readonly number[],
  scale: TimeScale,
  measure: MeasureText,
  row: number,
  role: GroundText['role'],
  textOf: (day: number) => string,
): readonly GroundText[] {
  let free = -Infinity
  const texts: GroundText[] = []
  for (const day of days) {
    const [x, text] = [xOf(scale, day) + (day === scale.first ? INSET_PX : 2), textOf(day)]
    const end = x + measure(text, 13, 600) + 10
    if (x < free || end > xOf(scale, scale.last + 1)) continue
    free = end
    texts.push({ x, y: row + BASELINE_PX, text, align: 'start', role })
  }
  return texts
}
