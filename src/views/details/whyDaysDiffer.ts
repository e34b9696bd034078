import type { Event } from '@/model/event'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts, endOf } from '@/queries/parts'
import { localText, t } from '@/i18n/translate'
import { clockText, hoursAhead, noonOf, toInstant } from './clockDifference'
import { onlyDay } from './whenWords'

/**
 * Why a meeting has two days: how far the venue's clocks are from those of the participants' capitals, and between
 * which hours there it must lie. Empty where the days agree or the zones are not known.
 */
export function whyDaysDiffer(index: DatasetIndex, event: Event): readonly string[] {
  const { when } = event
  const venue = when.venueLocal?.zone ?? null
  const day = onlyDay(when.extent)
  if (venue === null || day === null || onlyDay(when.venueLocal?.extent ?? null) === day) return []
  const bounds = when.instantWindow?.map(toInstant) ?? []
  const instant = bounds[0] ?? noonOf(day)
  const place = event.place ? index.dataset.places.get(event.place) : undefined
  const here = place ? localText(place.name) : venue
  const ahead = hoursAhead(venue, instant)
  if (ahead === null) return []
  return [...distances(index, event, here, ahead, instant), ...hoursThere(venue, here, bounds)]
}

function distances(
  index: DatasetIndex,
  event: Event,
  here: string,
  ahead: number,
  instant: number,
): readonly string[] {
  const byHours = new Map<number, string[]>()
  for (const { name, zone } of capitals(index, event)) {
    const there = hoursAhead(zone, instant)
    if (there === null || there === ahead) continue
    const names = byHours.get(there - ahead) ?? []
    if (!names.includes(name)) names.push(name)
    byHours.set(there - ahead, names)
  }
  return [...byHours].map(([hours, names]) => {
    const places = new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
    return hours > 0
      ? t('details.when.behind', { place: here, hours, places })
      : t('details.when.ahead', { place: here, hours: -hours, places })
  })
}

function capitals(
  { dataset }: DatasetIndex,
  event: Event,
): readonly { readonly name: string; readonly zone: string }[] {
  return actingParts(event).flatMap((part) => {
    const anchor = dataset.actors.get(endOf(part))?.anchor
    const capital = anchor ? dataset.places.get(anchor) : undefined
    return capital?.zone ? [{ name: localText(capital.name), zone: capital.zone }] : []
  })
}

function hoursThere(
  zone: string,
  here: string,
  [from, until]: readonly (number | null)[],
): readonly string[] {
  if (from == null || until == null) return []
  const [start, end] = [clockText(zone, from), clockText(zone, until)]
  return start && end ? [t('details.when.between', { start, end, place: here })] : []
}
