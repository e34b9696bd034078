import { idOf } from '@/model/ref'
import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { scopeSign } from '@/i18n/whenText'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Specimen, Specimens } from '@/queries/specimens'
import type { Shape } from '@/scenes/marks/shape'
import { nameOf } from '@/views/shared/namesOf'
import { Part, Sample } from './Sample'

const BOX = { width: 140, height: 24 }

/** How dates are drawn: days, other clocks, the two signs, what is ahead and what has no date. */
export function Dates({ index, found }: { readonly index: DatasetIndex; readonly found: Specimens }) {
  const other = found.get('other-clock')
  const day = other ?? found.get('day')
  const apart = found.get('ahead') ?? found.get('undated')
  return (
    <Part title={t('reading.dates')}>
      {day && (
        <Sample
          index={index}
          shapes={other ? [bar(18, 'day'), bar(82, 'other-clock')] : [bar(18, 'day')]}
          {...BOX}
          specimen={day}
          title={t(other ? 'reading.dates.bar' : 'reading.dates.bar.plain')}
          note={(other && otherClockText(index, other)) ?? t('reading.dates.bar.note')}
        />
      )}
      <div className="reading-sample is-still">
        <span className="reading-signs" aria-hidden="true">
          <b>{t('reading.dates.signs.workedOut')}</b> <b>{t('reading.dates.signs.outside')}</b>
        </span>
        <span>
          <b className="sample-title">{t('reading.dates.signs')} </b>
          <span className="sample-note">{t('reading.dates.signs.note')}</span>
        </span>
      </div>
      {apart && (
        <Sample
          index={index}
          shapes={AHEAD_AND_UNDATED}
          {...BOX}
          specimen={apart}
          title={t('reading.dates.ahead')}
          note={t('reading.dates.ahead.note')}
        />
      )}
    </Part>
  )
}

/** “Sunday” is Sun 17 Nov 2024*; on the calendar in Lima it was Sat 16 Nov 2024 †. */
function otherClockText(index: DatasetIndex, { first }: Specimen): string | undefined {
  const event = index.dataset.events.get(idOf(first, 'event'))
  const { stated, extent, scope, venueLocal } = event?.when ?? {}
  if (
    !event?.place ||
    !venueLocal ||
    stated == null ||
    extent?.start == null ||
    venueLocal.extent.start === null
  )
    return undefined
  const venueSign = scopeSign(venueLocal.scope)
  return t('reading.dates.bar.example', {
    stated,
    resolved: `${formatDayAs(extent.start, 'weekdayShort')}${scopeSign(scope ?? 'article')}`,
    place: nameOf(index, `place:${event.place}`),
    venue: `${formatDayAs(venueLocal.extent.start, 'weekdayShort')}${venueSign === '' ? '' : ` ${venueSign}`}`,
  })
}

function bar(x: number, look: 'day' | 'other-clock'): Shape {
  return { kind: 'bar', box: { x, y: 6.5, width: 46, height: 11 }, look }
}

const AHEAD_AND_UNDATED: readonly Shape[] = [
  { kind: 'bar', box: { x: 28, y: 6.5, width: 12, height: 11 }, look: 'planned' },
  { kind: 'glyph', at: [90, 12], glyph: 'plus', sign: 'cooperation', look: 'filled' },
  { kind: 'glyph', at: [114, 12], glyph: 'question', sign: 'conflict', look: 'outline' },
]
