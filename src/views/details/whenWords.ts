import type { When } from '@/model/time/when'
import { formatDayAs } from '@/i18n/dates'
import { signedDay } from '@/i18n/signedDay'
import { localText, t } from '@/i18n/translate'
import { scopeSign, whenText } from '@/i18n/whenText'
import type { Extent } from '@/model/time/extent'
import type { DatasetIndex } from '@/queries/indexDataset'
import { isWorkedOut } from '@/queries/isWorkedOut'

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

/** That a thing bears no date, in the dataset's words where it has any. */
export function undatedText({ note }: When): string {
  return note === null ? t('details.when.none') : localText(note)
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
export function asOfText(index: DatasetIndex, day: number): string {
  return signedDay(day, 'short', isWorkedOut(index, day))
}
