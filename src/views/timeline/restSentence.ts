import { formatDayAs } from '@/i18n/dates'
import { localText, t } from '@/i18n/translate'
import type { Event } from '@/model/event'
import type { Activity } from '@/queries/activityAt'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Span } from '@/state/appState'

/** Beyond this the names would be read for too long. */
const MOST_NAMES = 2

/**
 * What to say once time has come to rest: the days, how much of the story they hold, and what is new: the event a step
 * has reached, or what has come in since the last sentence. "15 November 2024. 10 of 13 events. New: Trilateral."
 */
export function restSentence(
  index: DatasetIndex,
  span: Span,
  activity: Activity,
  before: Activity | null,
): string {
  const counts = { n: activity.count, all: index.events.length }
  const to = formatDayAs(span.to, 'long')
  const where =
    span.mode === 'window'
      ? t('timeline.live.window', { from: formatDayAs(span.from, 'long'), to, ...counts })
      : t('timeline.live.span', { day: to, ...counts })
  const fresh = freshEvents(index, span, activity, before)
  if (fresh.length === 0) return where
  if (fresh.length > MOST_NAMES) return `${where} ${t('timeline.live.many', { n: fresh.length })}`
  return `${where} ${t('timeline.live.step', { titles: fresh.map(({ title }) => localText(title)).join('; ') })}`
}

function freshEvents(
  { events, byTime }: DatasetIndex,
  { reached }: Span,
  activity: Activity,
  before: Activity | null,
): readonly Event[] {
  if (reached !== null) {
    const event = events[byTime[reached] ?? -1]
    return event ? [event] : []
  }
  return before === null ? [] : events.filter((_, i) => activity.events[i] === 1 && before.events[i] === 0)
}
