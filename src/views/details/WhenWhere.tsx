import type { Event } from '@/model/event'
import type { PlaceId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import { MarkButton } from '@/views/shared/MarkButton'
import { type Fact, Facts } from './Facts'
import { placeText } from './placeWords'
import { Section } from './Section'
import { Stated } from './Stated'
import { useStandpoint } from './standpoint'
import { dayText, venueText } from './whenWords'
import { whyDaysDiffer } from './whyDaysDiffer'

/** The four facts of a date kept apart: as stated, what it comes to, the venue's calendar, and why they differ. */
export function WhenWhere({ event }: { readonly event: Event }) {
  const { place, plan } = event
  return (
    <Section title={place === null ? t('details.when.title') : t('details.when.titleWhere')}>
      <Facts
        of={[
          ...useDateFacts(event),
          place !== null && [t('details.when.place'), <PlaceMark key={place} id={place} />],
          plan !== null && [
            t('details.when.plan'),
            plan.when.extent === null
              ? localText(plan.title)
              : `${localText(plan.title)}, ${whenText(plan.when)}`,
          ],
        ]}
      />
    </Section>
  )
}

function useDateFacts(event: Event): readonly Fact[] {
  const { index } = useStandpoint()
  const { when, place } = event
  const note = when.note ? localText(when.note) : null
  if (when.extent === null) {
    const stated = when.stated === null ? null : t('details.when.quoted', { stated: when.stated })
    return [[t('details.when.stated'), [stated, note ?? t('details.when.none')].filter(Boolean).join('; ')]]
  }
  // What a source prints as a date needs neither quotation marks nor working out.
  if (when.basis === 'explicit')
    return [[t('details.when.stated'), dayText(when)], note !== null && [t('details.when.note'), note]]
  const at = place ? index.dataset.places.get(place) : undefined
  const here = at ? localText(at.name) : ''
  const venue = venueText(when, here)
  const why = whyDaysDiffer(index, event)
  const isVenueDay = at?.zone != null && at.zone === when.zone
  return [
    [
      t('details.when.stated'),
      when.stated === null ? (
        t('details.when.none')
      ) : (
        <Stated key="stated" event={event} stated={when.stated} />
      ),
    ],
    isVenueDay
      ? [t('details.when.atVenue'), t('details.when.venue', { day: dayText(when), place: here })]
      : [
          t('details.when.resolved'),
          note === null ? `${dayText(when)}; ${t(`details.when.basis.${when.basis}`)}` : dayText(when),
        ],
    venue !== null && [t('details.when.atVenue'), venue],
    why.length > 0 && [t('details.when.why'), why.join(' ')],
    note !== null && [
      t('details.when.how'),
      <span key="how" className="is-how">
        {note}
      </span>,
    ],
  ]
}

function PlaceMark({ id }: { readonly id: PlaceId }) {
  const { index } = useStandpoint()
  return (
    <MarkButton of={refTo('place', id)} className="mark-button is-underlined">
      {placeText(index, id)}
    </MarkButton>
  )
}
