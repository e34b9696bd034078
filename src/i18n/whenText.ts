import type { When } from '@/model/time/when'
import { toCalendarDay } from '@/model/time/day'
import { formatDayAs } from './dates'
import { t } from './translate'

/** `*` for what was worked out from the article, `†` for what comes from outside it, nothing for what it states. */
export function scopeSign(scope: When['scope']): '' | '*' | '†' {
  return scope === 'inferred' ? '*' : scope === 'outside' ? '†' : ''
}

/** A date as resolved, with its sign and no more precision than it has: "17 Nov 2024*", "Oct–Nov 2024*", "2025*". */
export function whenText(when: When): string {
  if (when.extent === null) return t('when.undated')
  return `${extentText(when)}${scopeSign(when.scope)}`
}

function extentText({ extent, precision }: When): string {
  if (extent === null) return t('when.undated')
  const unit = precision === 'year' ? 'year' : precision === 'month' ? 'shortMonth' : 'short'
  const isDay = (bound: number | null): bound is number => bound !== null && Number.isFinite(bound)
  const first = isDay(extent.start) ? extent.start : null
  const last = isDay(extent.end) ? extent.end - 1 : null
  if (first === null)
    return last === null ? t('when.undated') : t('when.until', { day: formatDayAs(last, unit) })
  return last === null ? t('when.from', { day: formatDayAs(first, unit) }) : rangeText(first, last, unit)
}

/** What both ends share is written once: "15–17 Nov 2024", "30 Nov–2 Dec 2024", "Oct–Nov 2024", "1914–1918". */
function rangeText(first: number, last: number, unit: 'year' | 'shortMonth' | 'short'): string {
  const [from, to] = [formatDayAs(first, unit), formatDayAs(last, unit)]
  if (from === to) return to
  const [a, b] = [toCalendarDay(first), toCalendarDay(last)]
  if (unit === 'year' || a.year !== b.year) return `${from}–${to}`
  if (unit === 'short')
    return `${a.month === b.month ? formatDayAs(first, 'day') : formatDayAs(first, 'dayMonth')}–${to}`
  return `${from.replace(` ${formatDayAs(first, 'year')}`, '')}–${to}`
}

/** The stated word in quotes before the day it resolves to, where it was a word: “Sunday”, 17 Nov 2024*; alone where to none. */
export function statedText(when: When): string {
  if (when.stated !== null && when.extent === null) return `“${when.stated}”`
  const resolved = whenText(when)
  return when.stated === null || when.scope === 'article' ? resolved : `“${when.stated}”, ${resolved}`
}
