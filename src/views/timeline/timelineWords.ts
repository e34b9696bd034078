import { formatDayAs } from '@/i18n/dates'
import { localText, t } from '@/i18n/translate'
import { scopeSign, whenText } from '@/i18n/whenText'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { toCalendarDay } from '@/model/time/day'
import type { DatasetIndex } from '@/queries/indexDataset'
import { recordOf } from '@/queries/recordOf'
import type { LaneRecord } from '@/scenes/timeline/laneRecord'
import type { TimelineNames } from '@/scenes/timeline/timelineNames'
import { nameOf, recordName } from '@/views/shared/namesOf'
import { tipOf } from './tipOf'

/** The words of a dataset's timeline. */
export function timelineWords(index: DatasetIndex): TimelineNames {
  return {
    label: (record) => labelOf(index, record),
    brief: (record) => briefOf(index, record),
    headLabels: (record) => headLabels(index, record),
    name: (record) => spoken(accessibleName(index, record), labelOf(index, record), briefOf(index, record)),
    notes: tipOf,
    otherClock: (record) => otherClock(index, record.ref),
    outsideSign: '†',
    dayHead: (day, form) => formatDayAs(day, form === 'weekday' ? 'weekdayDay' : 'day'),
    monthHead: (day, form) =>
      form === 'long' ? formatDayAs(day, 'month') : (formatDayAs(day, 'shortMonth').split(' ')[0] ?? ''),
    yearHead: (day) => String(toCalendarDay(day).year),
    recentHeads: (first, last, isWorkedOut) =>
      monthsTexts(first, last).map((text) => `${text}${isWorkedOut ? '*' : ''}`),
    binHead: (bin) => t(`bin.${bin}`),
    binNote: (bin) => (bin === 'background' || bin === 'undated' ? t(`timeline.note.${bin}`) : ''),
    more: (n) => t('timeline.more', { n }),
    binName: (bin, n) => (bin === 'dated' ? t('timeline.more', { n }) : t(`timeline.more.bin.${bin}`, { n })),
    spanName: (first, last, n) =>
      first === last
        ? t('timeline.more.day', { day: formatDayAs(first, 'long'), n })
        : t('timeline.more.days', { first: formatDayAs(first, 'long'), last: formatDayAs(last, 'long'), n }),
    phoneBin: (bin, records) => phoneBin(bin, records),
    noOtherColumn: t('timeline.noOtherColumn'),
  }
}

/** Months in words, from the fullest: "Oct 2024" and "Oct", "Sep–Oct 2024" and "Sep–Oct". */
function monthsTexts(first: number, last: number): readonly string[] {
  const [a, b] = [formatDayAs(first, 'shortMonth'), formatDayAs(last, 'shortMonth')]
  const [monthA = a, monthB = b] = [a, b].map((text) => text.split(' ')[0] ?? text)
  if (a === b) return [a, monthA]
  const isOneYear = toCalendarDay(first).year === toCalendarDay(last).year
  return [`${isOneYear ? monthA : a}–${b}`, `${monthA}–${monthB}`]
}

/** What stands beside a mark: its short title, off the axis with its date and how that was come by. */
function labelOf(index: DatasetIndex, lane: LaneRecord): string {
  const record = recordOf(index, lane.ref)
  if (!record) return nameOf(index, lane.ref)
  if (lane.form === 'plan' && 'plan' in record && record.plan) return localText(record.plan.title)
  return withDate(localText(record.shortTitle), lane)
}

/** The brief title in the same way; the label where there is none. */
function briefOf(index: DatasetIndex, lane: LaneRecord): string {
  const record = recordOf(index, lane.ref)
  const titled = lane.form === 'plan' && record && 'plan' in record ? record.plan : record
  const brief = titled && 'briefTitle' in titled ? titled.briefTitle : null
  return brief ? withDate(localText(brief), lane) : labelOf(index, lane)
}

/** The title, the title without the place it ends with, the short title: the timeline shows days, not places. */
function headLabels(index: DatasetIndex, record: LaneRecord): readonly string[] {
  const title = nameOf(index, record.ref)
  const event =
    kindOf(record.ref) === 'event' ? index.dataset.events.get(idOf(record.ref, 'event')) : undefined
  const place = event?.place ? index.dataset.places.get(event.place) : undefined
  const ending = place ? `, ${localText(place.name)}` : ''
  const bare = ending !== '' && title.endsWith(ending) ? [title.slice(0, -ending.length)] : []
  return [title, ...bare, labelOf(index, record)]
}

/** Off the axis, a title that begins with its year gets the sign there, any other its date in front. */
function withDate(short: string, { bin, when, form }: LaneRecord): string {
  if (bin === 'dated' || when.extent === null) return short
  const written = whenText(when)
  const year = /^\d{4}/.exec(short)?.[0]
  if (year !== undefined && written.startsWith(year))
    return `${year}${scopeSign(when.scope)}${short.slice(year.length)}`
  return form === 'relation' || form === 'planned' ? `${written}: ${short}` : short
}

/** What is written beside a mark is in its name too, for those who speak to it. */
function spoken(name: string, ...labels: readonly string[]): string {
  return labels.reduce(
    (all, label) => (all.toLowerCase().includes(label.toLowerCase()) ? all : `${all}; ${label}`),
    name,
  )
}

function accessibleName(index: DatasetIndex, { ref, form, when, told }: LaneRecord): string {
  const record = recordOf(index, ref)
  if (!record) return [nameOf(index, ref), whenText(when)].join('; ')
  if (form === 'plan' && 'plan' in record && record.plan) {
    return [localText(record.title), t('timeline.planned', { title: localText(record.plan.title) })].join(
      '; ',
    )
  }
  const name = recordName(index, record)
  return told === null ? name : [name, t('timeline.told', { title: nameOf(index, told) })].join('; ')
}

function otherClock({ dataset }: DatasetIndex, ref: Ref): string {
  const event = kindOf(ref) === 'event' ? dataset.events.get(idOf(ref, 'event')) : undefined
  const place = event?.place ? dataset.places.get(event.place) : undefined
  return place ? t('timeline.otherClock', { place: localText(place.name) }) : t('timeline.otherClock.none')
}

function phoneBin(bin: LaneRecord['bin'], records: readonly LaneRecord[]): string {
  const dated = records.find(({ when }) => when.extent !== null)
  if (bin === 'ahead' && dated) return whenText(dated.when)
  if (bin === 'undated') return t('timeline.phone.undated', { n: records.length })
  return bin === 'ahead' ? t('timeline.phone.ahead') : t('timeline.phone.background')
}
