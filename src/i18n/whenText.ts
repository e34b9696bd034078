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
  const { start, end } = extent
  if (start === null || start === -Infinity)
    return t('when.until', { day: formatDayAs((end ?? 1) - 1, 'short') })
  const last = end === null || end === Infinity ? null : end - 1
  if (precision === 'year') return String(toCalendarDay(start).year)
  if (last === null)
    return t('when.from', { day: formatDayAs(start, precision === 'month' ? 'shortMonth' : 'short') })
  if (start === last) return formatDayAs(start, 'short')
  const [a, b] = [toCalendarDay(start), toCalendarDay(last)]
  const oneMonth = a.year === b.year && a.month === b.month
  if (precision === 'month' || (!oneMonth && a.day === 1)) {
    if (oneMonth) return formatDayAs(start, 'shortMonth')
    const from = formatDayAs(start, 'shortMonth')
    return `${a.year === b.year ? from.replace(` ${a.year}`, '') : from}–${formatDayAs(last, 'shortMonth')}`
  }
  if (oneMonth) return `${a.day}–${formatDayAs(last, 'short')}`
  return `${formatDayAs(start, 'short')}–${formatDayAs(last, 'short')}`
}

/** The stated word in quotes before the day it resolves to, where it was a word: “Sunday”, 17 Nov 2024*. */
export function statedText(when: When): string {
  const resolved = whenText(when)
  if (when.stated === null || when.scope === 'article') return resolved
  return when.extent === null ? `“${when.stated}”` : `“${when.stated}”, ${resolved}`
}
