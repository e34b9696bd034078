import { toCalendarDay } from './day'
import {
  EDTF_UNITS,
  parseEdtfDate,
  toQualifiers,
  type EdtfDate,
  type EdtfUnit,
  type Qualifiers,
} from './edtfDate'
import type { Extent } from './extent'
import type { Precision } from './when'

/** A time as EDTF writes it, read into days. */
export interface Edtf {
  readonly extent: Extent
  /** The coarsest unit in which a bound is written; seasons count as months, decades and centuries as years. */
  readonly precision: Exclude<Precision, 'undated'>
  readonly qualifiers: Qualifiers
  /** The clock time with its offset, as written ("T14:45-05:00"); null unless the precision is `instant`. */
  readonly time: string | null
}

/** A time, or why a text is none: no EDTF of ours, or an end before its start. */
export type EdtfResult =
  | { readonly ok: true; readonly edtf: Edtf }
  | { readonly ok: false; readonly code: 'date.invalid' | 'date.reversed' }

/** The end of an interval: a date, or why there is none. */
type Side = EdtfDate | 'open' | 'unknown'

const INVALID = { ok: false, code: 'date.invalid' } as const
const REVERSED = { ok: false, code: 'date.reversed' } as const

/**
 * Reads the subset of EDTF (ISO 8601-2:2019, levels 0 and 1, and the sets of level 2) that datasets use.
 *
 *     edtf     = date | date "T" clock | interval | set
 *     date     = year ["-" month ["-" day]] [mark]     2024-11-15, 2024-11~, -0044-03-15
 *              | year "-" season [mark]                21 spring March–May, 22 summer, 23 autumn, 24 winter December–February
 *              | year with X for its last one or two digits, "XX" for month and day (202X, 2024-11-XX)
 *     mark     = "?" | "~" | "%"
 *     clock    = hh ":" mm [":" ss] ["Z" | ("+" | "-") hh [":" mm]]
 *     interval = side "/" side      side = date | ".." (open) | "" (unknown); at least one is a date
 *     set      = "[" member {"," member} "]"           one of them; member = date | [date] ".." [date]
 *
 * Seasons are those of the northern hemisphere (the standard leaves this open).
 *
 * @returns days as a half-open extent: ±Infinity where open, null where unknown. A clock time counts as the
 *   calendar day it is written on, whatever its offset. A mark on any part holds for the whole.
 *   `date.invalid` when the text is none of the above or names a day that does not exist,
 *   `date.reversed` when an interval or range ends before it starts.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.startsWith('[')) return parseSet(text)
  const slash = text.indexOf('/')
  if (slash >= 0) {
    const from = parseSide(text.slice(0, slash))
    const until = parseSide(text.slice(slash + 1))
    return from === null || until === null ? INVALID : span(from, until, text)
  }
  const date = parseEdtfDate(text)
  if (date === null) return INVALID
  const { unit, extent, qualifiers, time } = date
  return { ok: true, edtf: { extent, precision: time === null ? unit : 'instant', qualifiers, time } }
}

/**
 * Writes days as the shortest EDTF of this subset; the inverse of `parseEdtf` in what it means, not in its letters
 * (a season comes back as an interval of months, a set as an interval).
 * @throws RangeError outside the years -9999 to 9999, or when neither bound is a day.
 */
export function formatEdtf({ extent, precision, qualifiers, time }: Edtf): string {
  const mark = qualifiers.uncertain ? (qualifiers.approximate ? '%' : '?') : qualifiers.approximate ? '~' : ''
  const coarsest = precision === 'instant' ? 'day' : precision
  const start = isDay(extent.start) ? extent.start : null
  const end = isDay(extent.end) ? extent.end : null
  if (start === null && end === null) throw new RangeError('formatEdtf needs at least one day')
  const first = start === null ? null : formatUnit(start, unitAt(start, coarsest))
  const last = end === null ? null : formatUnit(end - 1, unitAt(end, coarsest))
  if (first !== null && first === last) return first + (time ?? '') + mark
  const side = (written: string | null, bound: number | null) =>
    written === null ? (bound === null ? '' : '..') : written + mark
  return `${side(first, extent.start)}/${side(last, extent.end)}`
}

function parseSet(text: string): EdtfResult {
  if (!text.endsWith(']')) return INVALID
  let first: Side | null = null
  let last: Side | null = null
  for (const member of text.slice(1, -1).split(',')) {
    const dots = member.indexOf('..')
    const from = parseSide(dots < 0 ? member : member.slice(0, dots) || '..')
    const until = parseSide(dots < 0 ? member : member.slice(dots + 2) || '..')
    if (from === null || until === null || from === 'unknown' || until === 'unknown') return INVALID
    const range = span(from, until, '')
    if (!range.ok) return range
    if (first === null || startOf(from) < startOf(first)) first = from
    if (last === null || endOf(until) > endOf(last)) last = until
  }
  return first === null || last === null ? INVALID : span(first, last, text)
}

function parseSide(text: string): Side | null {
  if (text === '') return 'unknown'
  if (text === '..') return 'open'
  const date = parseEdtfDate(text)
  return date === null || date.time !== null ? null : date
}

function span(from: Side, until: Side, text: string): EdtfResult {
  if (startOf(from) >= endOf(until)) return REVERSED
  const units = [from, until].map((side) => (typeof side === 'string' ? -1 : EDTF_UNITS.indexOf(side.unit)))
  const precision = EDTF_UNITS[Math.max(...units)]
  // Without a date on either side nothing is said.
  if (precision === undefined) return INVALID
  const extent = {
    start: from === 'unknown' ? null : startOf(from),
    end: until === 'unknown' ? null : endOf(until),
  }
  return { ok: true, edtf: { extent, precision, qualifiers: toQualifiers(text), time: null } }
}

function startOf(side: Side): number {
  return typeof side === 'string' ? -Infinity : side.extent.start
}

function endOf(side: Side): number {
  return typeof side === 'string' ? Infinity : side.extent.end
}

function isDay(bound: number | null): bound is number {
  return bound !== null && Number.isFinite(bound)
}

/** The coarsest unit, up to a given one, that begins on a day. */
function unitAt(epochDay: number, coarsest: EdtfUnit): EdtfUnit {
  const { month, day } = toCalendarDay(epochDay)
  if (coarsest === 'day' || day !== 1) return 'day'
  return coarsest === 'month' || month !== 1 ? 'month' : 'year'
}

function formatUnit(epochDay: number, unit: EdtfUnit): string {
  const { year, month, day } = toCalendarDay(epochDay)
  if (Math.abs(year) > 9999) throw new RangeError(`formatEdtf writes the years -9999 to 9999, got ${year}`)
  const years = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
  const parts = unit === 'year' ? [] : unit === 'month' ? [month] : [month, day]
  return [years, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}
