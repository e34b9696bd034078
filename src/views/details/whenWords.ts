import type { When } from '@/model/time/when'
import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { scopeSign, whenText } from '@/i18n/whenText'
import type { Extent } from '@/model/time/extent'
import { at, type DatasetIndex } from '@/queries/indexDataset'

/** The one day of an extent; null where it has several or none. */
export function onlyDay(extent: Extent | null): number | null {
  if (extent === null || extent.start === null || extent.end === null) return null
  return extent.end - extent.start === 1 ? extent.start : null
}

/** A date with its weekday where it is one day: "Fri 15 Nov 2024", "Sun 17 Nov 2024*", "Oct–Nov 2024*", "undated". */
export function dayText(when: When): string {
  const day = onlyDay(when.extent)
  return day === null ? whenText(when) : `${formatDayAs(day, 'weekdayShort')}${scopeSign(when.scope)}`
}

/** The stated word and what it comes to: "“Sunday”, so 17 Nov 2024*"; the date alone where it is the article's own. */
export function soText(when: When): string {
  if (when.stated === null || when.extent === null || when.scope === 'article') return dayText(when)
  return t('details.when.so', { stated: when.stated, day: whenText(when) })
}

/** The venue's own day, where that is another one: "Sat 16 Nov 2024 † on Lima’s calendar". */
export function venueText({ venueLocal }: When, place: string): string | null {
  const day = onlyDay(venueLocal?.extent ?? null)
  if (venueLocal === null || day === null) return null
  const sign = scopeSign(venueLocal.scope)
  return t('details.when.venue', { day: `${formatDayAs(day, 'weekdayShort')}${sign && ` ${sign}`}`, place })
}

/** The window's last day, with `*` where the events of that day stand there by working out: "17 Nov 2024*". */
export function asOfText({ events, endDay, byTime }: DatasetIndex, day: number): string {
  const ending = Array.from(byTime).filter((i) => at(endDay, i) - 1 === day)
  const inferred = ending.length > 0 && ending.every((i) => events[i]?.when.scope === 'inferred')
  return `${formatDayAs(day, 'short')}${inferred ? '*' : ''}`
}
