import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { toCalendarDay } from '@/model/time/day'
import type { Axis } from '@/queries/axisOf'
import type { Span } from '@/state/appState'
import { parseTypedDate } from './parseTypedDate'

export type TypedDay =
  { readonly ok: true; readonly day: number } | { readonly ok: false; readonly words: string }

/** The day a field asks for, or in words why it can't be had: unreadable, off the axis, or past the other end. */
export function checkTypedDay(text: string, end: 'from' | 'to', span: Span, axis: Axis): TypedDay {
  const day = parseTypedDate(text, end === 'from' ? 'first' : 'last', toCalendarDay(span.to).year)
  const refuse = (words: string): TypedDay => ({ ok: false, words })
  if (day === null)
    return refuse(t('timeline.date.unreadable', { text, example: formatDayAs(axis.first, 'short') }))
  if (day < axis.first || day > axis.last) {
    return refuse(
      t('timeline.date.outside', {
        first: formatDayAs(axis.first, 'short'),
        last: formatDayAs(axis.last, 'short'),
      }),
    )
  }
  if (span.mode === 'moment') return { ok: true, day }
  if (end === 'from' && day > span.to)
    return refuse(t('timeline.date.afterEnd', { day: formatDayAs(span.to, 'short') }))
  if (end === 'to' && day < span.from)
    return refuse(t('timeline.date.beforeStart', { day: formatDayAs(span.from, 'short') }))
  return { ok: true, day }
}
