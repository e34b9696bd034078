import { formatEdtf } from '@/model/time/edtf'
import type { Axis } from '@/queries/axisOf'
import type { Mode, Span } from './appState'

const clamp = (day: number, low: number, high: number) => Math.min(Math.max(day, low), high)

/** The span on arrival: everything up to the last dated event, so that nothing is hidden; wishes are clamped to the axis. */
export function spanAtEnd(axis: Axis | null, wish: Partial<Span>): Span {
  const mode = wish.mode ?? 'so-far'
  if (axis === null) return { mode, from: 0, to: 0, reached: null }
  const end = axis.eventDays.at(-1) ?? axis.last
  const to = clamp(wish.to ?? end, axis.first, axis.last)
  const from = wish.from === undefined ? axis.first : clamp(wish.from, axis.first, to)
  return inMode({ mode, from, to, reached: null }, mode, axis)
}

/** The same end under another mode: So far begins at the first day, Moment is one day. */
export function inMode(span: Span, mode: Mode, axis: Axis): Span {
  switch (mode) {
    case 'so-far':
      return { ...span, mode, from: axis.first }
    case 'window':
      return { ...span, mode }
    case 'moment':
      return { ...span, mode, from: span.to }
  }
}

/** Moves the start; it never passes the end. Locked in So far; in Moment both move. */
export function withFrom(span: Span, day: number, axis: Axis): Span {
  if (span.mode === 'so-far') return span
  const from = clamp(day, axis.first, span.mode === 'moment' ? axis.last : span.to)
  return { ...span, from, to: span.mode === 'moment' ? from : span.to, reached: null }
}

/** Moves the end; it never passes the start. */
export function withTo(span: Span, day: number, axis: Axis): Span {
  if (span.mode === 'moment') return withFrom(span, day, axis)
  return { ...span, to: clamp(day, span.from, axis.last), reached: null }
}

/** The span that holds a happening: So far ends on its last day, Moment is that day, a window grows to it. */
export function holding(span: Span, start: number, lastDay: number, axis: Axis): Span {
  switch (span.mode) {
    case 'so-far':
      return withTo(span, lastDay, axis)
    case 'moment':
      return withFrom(span, lastDay, axis)
    case 'window':
      return {
        ...span,
        from: clamp(Math.min(span.from, start), axis.first, axis.last),
        to: clamp(Math.max(span.to, lastDay), axis.first, axis.last),
        reached: null,
      }
  }
}

/** Days as an address writes them, in EDTF: one day, or the first and the last (epoch days, years -9999 to 9999). */
export function formatDays(first: number, last: number): string {
  const qualifiers = { uncertain: false, approximate: false }
  return formatEdtf({ extent: { start: first, end: last + 1 }, precision: 'day', qualifiers, time: null })
}
