import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { scopeSign, whenText } from '@/i18n/whenText'
import type { When } from '@/model/time/when'
import type { LaneRecord } from '@/scenes/timeline/laneRecord'

/** The lines under a mark's name, which has its day and who says so: the calendars in which that day differs. */
export function tipOf({ when }: LaneRecord): readonly string[] {
  return [...dateLines(when), t('word.clickForDetails')]
}

/** As stated and what that resolves to, and the venue's own day where it is another. */
function dateLines(when: When): readonly string[] {
  const { stated, extent, scope, venueLocal } = when
  if (extent === null) return []
  const isDay = when.precision === 'day' && extent.start !== null && extent.end === extent.start + 1
  const resolved =
    isDay && extent.start !== null
      ? `${formatDayAs(extent.start, 'weekdayShort')}${scopeSign(scope)}`
      : whenText(when)
  const lines =
    stated === null || scope === 'article'
      ? []
      : [t('timeline.tip.stated', { word: stated }), t('timeline.tip.resolved', { day: resolved })]
  const day = venueLocal?.extent.start ?? null
  return day === null || !Number.isFinite(day)
    ? lines
    : [...lines, t('timeline.tip.venue', { day: formatDayAs(day, 'weekdayShort') })]
}
