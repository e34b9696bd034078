import { formatDay, toCalendarDay } from '@/model/time/day'
import type { MeasureText } from '@/scenes/marks/measure'
import type { TimelineNames } from '@/scenes/timeline/timelineNames'

/** Names without a language: refs, ISO days, counts. */
export const plainNames: TimelineNames = {
  label: ({ ref }) => ref.slice(ref.indexOf(':') + 1, 30),
  brief: ({ ref }) => ref.slice(ref.indexOf(':') + 1, 16),
  headLabels: ({ ref }) => [ref, ref.slice(ref.indexOf(':') + 1, 20)],
  name: ({ ref, form }) => `${ref} ${form}`,
  notes: () => [],
  otherClock: () => 'there †',
  outsideSign: '†',
  dayHead: (day, form) => (form === 'weekday' ? formatDay(day).slice(5) : String(toCalendarDay(day).day)),
  monthHead: (day, form) => (form === 'long' ? formatDay(day).slice(0, 7) : formatDay(day).slice(5, 7)),
  yearHead: (day) => String(toCalendarDay(day).year),
  recentHeads: (first) => [formatDay(first).slice(0, 7), formatDay(first).slice(5, 7)],
  binHead: (bin) => bin,
  binNote: () => '',
  more: (n) => `+${n}`,
  binName: (bin, n) => `${bin} ${n}`,
  spanName: (first, last, n) => `${formatDay(first)}/${formatDay(last)} ${n}`,
  phoneBin: (bin, records) => `${bin} ${records.length}`,
  noOtherColumn: 'no other column',
}

/** A face in which every letter is about as wide as in the real one. */
export const plainMeasure: MeasureText = (text, sizePx, weight) =>
  text.length * sizePx * (weight === 600 ? 0.56 : 0.52)
