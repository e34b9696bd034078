import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { at, type DatasetIndex } from '@/queries/indexDataset'
import type { AppState, Span } from '@/state/appState'
import { remember } from '@/state/remember'
import { selectAxis, selectIndex, selectSpan } from '@/state/selectors'

/** What a dataset's dates make necessary to say. */
interface DateSigns {
  readonly workedOut: boolean
  readonly outside: boolean
  /** Days on which every event stands by working out. */
  readonly inferredDays: ReadonlySet<number>
}

const selectSigns = remember([selectIndex] as const, (index): DateSigns =>
  index ? signsOf(index) : { workedOut: false, outside: false, inferredDays: new Set() },
)

function signsOf({ events, endDay, dataset, byTime }: DatasetIndex): DateSigns {
  const plans = events.flatMap(({ plan }) => (plan ? [plan.when] : []))
  const others = [...dataset.relations.values(), ...dataset.occupancies.values()].map(({ when }) => when)
  const whens = [...events.map(({ when }) => when), ...plans, ...others]
  const stated = new Map<number, boolean>()
  for (const i of byTime) {
    const day = at(endDay, i) - 1
    stated.set(day, (stated.get(day) ?? false) || events[i]?.when.scope !== 'inferred')
  }
  return {
    workedOut: whens.some(({ scope, extent }) => scope === 'inferred' && extent !== null),
    outside: whens.some(({ scope, venueLocal }) => scope === 'outside' || venueLocal?.scope === 'outside'),
    inferredDays: new Set([...stated].flatMap(([day, isStated]) => (isStated ? [] : [day]))),
  }
}

const LONG_COUNT = 1000

const dayText = (
  { inferredDays }: DateSigns,
  day: number,
  style: 'weekdayShort' | 'short' = 'weekdayShort',
) => `${formatDayAs(day, style)}${inferredDays.has(day) ? '*' : ''}`

/** The last day of the event playback has reached. */
function reachedDay(index: DatasetIndex, { reached }: Span): number | null {
  const event = reached === null ? undefined : index.byTime[reached]
  return event === undefined ? null : at(index.endDay, event) - 1
}

/** "As of Sun 17 Nov 2024*"; in the other modes the days shown. */
export const selectAsOf = remember(
  [selectIndex, selectAxis, selectSpan, selectSigns] as const,
  (index, axis, span, signs) => {
    if (!index) return ''
    if (!axis) return t('timeline.noDays')
    const reached = reachedDay(index, span)
    if (span.mode === 'so-far') return t('timeline.asOf', { day: dayText(signs, span.to) })
    if (span.mode === 'moment' || (span.from === span.to && reached === null))
      return t('timeline.moment', { day: dayText(signs, span.to) })
    if (reached !== null) return t('timeline.asOf', { day: dayText(signs, reached) })
    return t('timeline.window', { from: formatDayAs(span.from, 'weekdayShort'), to: dayText(signs, span.to) })
  },
)

/** The same for the narrowest place: a day without its weekday, a window without its year. */
export const selectAsOfBare = remember(
  [selectAxis, selectSpan, selectSigns] as const,
  (axis, { mode, from, to }, signs) => {
    if (!axis) return t('timeline.noDays')
    if (mode !== 'window' || from === to) return dayText(signs, to, 'short')
    const [first, last] = [formatDayAs(from, 'dayMonth'), formatDayAs(to, 'dayMonth')]
    const isOneMonth = first.split(' ')[1] === last.split(' ')[1]
    return `${isOneMonth ? formatDayAs(from, 'day') : first}–${last}`
  },
)

/** And for a narrow one: the day alone, or the window. */
export const selectAsOfShort = remember(
  [selectIndex, selectAxis, selectSpan, selectSigns] as const,
  (index, axis, span, signs) => {
    if (!index) return ''
    if (!axis) return t('timeline.noDays')
    // Long counts stand beside it: the weekday gives way.
    if (span.mode !== 'window' || span.from === span.to)
      return dayText(signs, span.to, index.events.length < LONG_COUNT ? 'weekdayShort' : 'short')
    return t('timeline.window', {
      from: formatDayAs(span.from, 'dayMonth'),
      to: formatDayAs(span.to, 'short'),
    })
  },
)

/** Beside it, the step that has been reached: "event 5 of 6". */
export const selectAsOfStep = remember([selectIndex, selectSpan] as const, (index, { reached }) =>
  index && reached !== null ? t('timeline.event', { k: reached + 1, n: index.byTime.length }) : '',
)

/** And where there is room: the window's end while stepping in one, else whose days are counted where two calendars differ. */
export const selectAsOfNote = remember([selectSpan, selectSigns] as const, (span, signs) => {
  if (span.reached === null) return signs.outside ? t('timeline.counting') : ''
  return span.mode === 'window' ? t('timeline.windowUntil', { day: dayText(signs, span.to) }) : ''
})

/** The key to the two signs, as far as they occur. */
export const selectKeyWorkedOut = (state: AppState) =>
  selectSigns(state).workedOut ? t('timeline.workedOut') : ''
export const selectKeyOutside = (state: AppState) => (selectSigns(state).outside ? t('timeline.outside') : '')
export const selectKeyOutsideShort = (state: AppState) =>
  selectSigns(state).outside ? t('timeline.outside.short') : ''
