import { formatDayAs } from '@/i18n/dates'
import { toEpochDay } from '@/model/time/day'
import { parseEdtf } from '@/model/time/edtf'

const MONTHS = Array.from({ length: 12 }, (_, i) => monthName(i + 1))
const WEEKDAYS = Array.from({ length: 7 }, (_, i) => formatDayAs(i, 'weekday').toLowerCase())

function monthName(month: number): string {
  const [name = ''] = formatDayAs(toEpochDay({ year: 2024, month, day: 1 }), 'month').split(' ')
  return name.toLowerCase()
}

/**
 * Reads a date as people type it: EDTF ("2024-11-15", "2024-11"), or words in any order ("15 Nov 2024",
 * "Fri 15 November 2024", "Nov 15, 2024", "Nov 2024", and "15 Nov" in a given year). Of a longer time its first or
 * last day. Null for anything else; never a guess between day and month.
 */
export function parseTypedDate(text: string, edge: 'first' | 'last', year: number): number | null {
  const plain = text.trim().replace(/[*†]+$/, '')
  const edtf = parseEdtf(plain)
  const read = edtf.ok ? edtf : parseEdtf(inEdtf(plain, year) ?? '')
  if (!read.ok) return null
  const { start, end } = read.edtf.extent
  const day = edge === 'first' ? start : end === null ? null : end - 1
  return day !== null && Number.isFinite(day) ? day : null
}

/** Words and numbers with exactly one month, put in the order of EDTF; null where they are something else. */
function inEdtf(text: string, year: number): string | null {
  const parts = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const words = parts.filter((part) => !/\d/.test(part) && !isWeekday(part))
  const numbers = parts.filter((part) => /\d/.test(part))
  const [word] = words
  const month =
    word === undefined || words.length !== 1 || word.length < 3
      ? -1
      : MONTHS.findIndex((name) => name.startsWith(word) || word === `${name.slice(0, 3)}t`)
  if (month < 0 || numbers.length < 1 || numbers.length > 2) return null
  const years = numbers.filter((number) => number.length >= 3)
  const days = numbers.filter((number) => number.length < 3)
  if (years.length > 1 || days.length > 1) return null
  const yyyy = (years[0] ?? String(year)).padStart(4, '0')
  const mm = String(month + 1).padStart(2, '0')
  return days[0] === undefined ? `${yyyy}-${mm}` : `${yyyy}-${mm}-${days[0].padStart(2, '0')}`
}

/** "Fri", "Friday", "Fri." but not "Sep". */
function isWeekday(word: string): boolean {
  return WEEKDAYS.some((day) => word === day || (word.startsWith(day) && word.endsWith('day')))
}
