import type { Place } from '@/model/place'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { isMeeting } from '@/queries/parts'
import { ActorChip } from './ActorChip'
import { CardTitle } from './CardTitle'
import { CopyLink } from './CopyLink'
import { EventRows } from './EventRows'
import { Evidence } from './Evidence'
import { Facts } from './Facts'
import { PlaceMeetings } from './PlaceMeetings'
import { RecordRows } from './RecordRows'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** A place: how exactly it is known, what happened there, what is claimed of it, whose marks stand on it. */
export function PlaceCard({ place }: { readonly place: Place }) {
  const { index } = useStandpoint()
  const { actors, claims } = index.dataset
  const anchored = [...actors.values()].filter(({ anchor }) => anchor === place.id)
  const claimed = [...claims.values()].filter(({ content }) => content.place === place.id)
  const meetings = index.events.filter((event) => event.place === place.id && isMeeting(event))
  const unplaced = index.events.filter(
    (event) => event.place === null && meetings.some(({ id }) => id === event.partOf),
  )
  return (
    <>
      <header className="card-head">
        <div className="card-tag-row">
          <div className="tags">
            <span className={place.precision === 'name-only' ? 'tag' : 'tag is-plain'}>
              {t(`details.precision.${place.precision}`)}
            </span>
          </div>
          <CopyLink small />
        </div>
        <CardTitle>{localText(place.name)}</CardTitle>
        {place.note && <p className="card-summary">{localText(place.note)}</p>}
      </header>
      <Section title={t('details.place.what')}>
        <Facts
          of={[
            [
              t('details.place.country'),
              place.country === null ? (
                t('details.place.noCountry')
              ) : (
                <ActorChip key="country" id={place.country} />
              ),
            ],
            anchored.length > 0 && [
              t('details.place.anchor'),
              <Anchored key="anchor" ids={anchored.map(({ id }) => id)} />,
            ],
            place.zone !== null && [t('details.place.zone'), place.zone],
            place.geonames !== null && ['GeoNames', place.geonames],
          ]}
        />
      </Section>
      <PlaceMeetings of={meetings} at={place} />
      <EventRows
        of={refTo('place', place.id)}
        title={t('details.place.events')}
        none={meetings.length === 0 ? t('details.place.noEvents') : undefined}
        only={(event) => !meetings.includes(event)}
      />
      <RecordRows title={t('details.place.unplaced')} records={unplaced} />
      <RecordRows title={t('details.place.claims')} aside={t('details.claims.uncounted')} records={claimed} />
      <Evidence of={refTo('place', place.id)} />
    </>
  )
}

function Anchored({ ids }: { readonly ids: readonly Parameters<typeof ActorChip>[0]['id'][] }) {
  return (
    <span className="tags">
      {ids.map((id) => (
        <ActorChip key={id} id={id} />
      ))}
      {t('details.place.anchorNote')}
    </span>
  )
}
