import { daysInMonth, toEpochDay } from './day'

/** From fine to coarse. */
export const EDTF_UNITS = ['day', 'month', 'year'] as const
/** The unit a date is written in. */
export type EdtfUnit = (typeof EDTF_UNITS)[number]

/** What a date's marks say of it. */
export interface Qualifiers {
  /** `?`: the source itself is not sure. */
  readonly uncertain: boolean
  /** `~`: about that time. `%` is both. */
  readonly approximate: boolean
}

/** One date as written: days known on both sides. */
export interface EdtfDate {
  /** The unit it is written in; a season is written in months, a decade or century in years. */
  readonly unit: EdtfUnit
  /** Half-open, in epoch days. */
  readonly extent: { readonly start: number; readonly end: number }
  readonly qualifiers: Qualifiers
  /** The clock time with its offset ("T14:45-05:00"), or null. */
  readonly time: string | null
}

type Days = Pick<EdtfDate, 'unit' | 'extent'>

const DATE =
  /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(T[\d:]+(?:Z|[+-]\d\d(?::?\d\d)?)?)?([?~%])?$/
const CLOCK = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/
const PLAIN: Qualifiers = { uncertain: false, approximate: false }

/** Reads `date` or `date "T" clock` of the grammar in `edtf.ts`; null when the text is neither or names no day. */
export function parseEdtfDate(text: string): EdtfDate | null {
  const found = DATE.exec(text)
  if (found === null) return null
  const [, year = '', month, day, time] = found
  if (year === '-0000') return null
  const days = year.endsWith('X') ? daysOfYears(year, month) : daysOf(Number(year), month, day)
  if (days === null) return null
  const qualifiers = toQualifiers(text)
  if (time === undefined) return { ...days, qualifiers, time: null }
  const isInstant = days.unit === 'day' && CLOCK.test(time) && qualifiers === PLAIN
  return isInstant ? { ...days, qualifiers, time } : null
}

/** The marks on an EDTF text: one on any part holds for the whole. */
export function toQualifiers(text: string): Qualifiers {
  if (!/[?~%]/.test(text)) return PLAIN
  return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) }
}

function daysOfYears(digits: string, month: string | undefined): Days | null {
  if (month !== undefined) return null
  const first = Number(digits.replaceAll('X', '0'))
  const last = Number(digits.replaceAll('X', '9'))
  return { unit: 'year', extent: { start: dayOf(first, 1, 1), end: dayOf(last + 1, 1, 1) } }
}

function daysOf(year: number, writtenMonth: string | undefined, writtenDay: string | undefined): Days | null {
  const isWholeMonth = writtenDay === undefined || writtenDay === 'XX'
  if (writtenMonth === undefined) return months('year', year, 1, 12)
  if (writtenMonth === 'XX') return isWholeMonth ? months('year', year, 1, 12) : null
  const month = Number(writtenMonth)
  if (month >= 21 && month <= 24) {
    return writtenDay === undefined ? months('month', year, (month - 20) * 3, 3) : null
  }
  if (month < 1 || month > 12) return null
  if (isWholeMonth) return months('month', year, month, 1)
  const day = Number(writtenDay)
  if (day < 1 || day > daysInMonth(year, month)) return null
  const start = dayOf(year, month, day)
  return { unit: 'day', extent: { start, end: start + 1 } }
}

function months(unit: EdtfUnit, year: number, month: number, count: number): Days {
  const past = month - 1 + count
  const end = dayOf(year + Math.floor(past / 12), (past % 12) + 1, 1)
  return { unit, extent: { start: dayOf(year, month, 1), end } }
}

function dayOf(year: number, month: number, day: number): number {
  return toEpochDay({ year, month, day })
}
