import type { ReactNode } from 'react'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import { isMeeting } from '@/queries/parts'
import { exists } from '@/queries/standing'
import { BodyCard } from './BodyCard'
import { CardTitle } from './CardTitle'
import { ClaimCard } from './ClaimCard'
import { EventCard } from './EventCard'
import { MeetingCard } from './MeetingCard'
import { OccupancyCard } from './OccupancyCard'
import { OutsideBanner } from './OutsideBanner'
import { PersonCard } from './PersonCard'
import { PlaceCard } from './PlaceCard'
import { RelationCard } from './RelationCard'
import { SegmentCard } from './SegmentCard'
import { type Standpoint, useStandpoint } from './standpoint'
import { StateCard } from './StateCard'
import { TieCard } from './TieCard'

/** Draws the card of a ref, under what keeps it out of the window; handed over once the cards are loaded. */
export function drawCard(of: Ref): ReactNode {
  return (
    <>
      <OutsideBanner />
      <Card of={of} />
    </>
  )
}

/** The card of whatever is selected; what the dataset does not have is said not to be there. */
function Card({ of }: { readonly of: Ref }) {
  const { index } = useStandpoint()
  return cardOf(index, of) ?? <UnknownCard of={of} />
}

function cardOf(index: Standpoint['index'], ref: Ref) {
  const { dataset } = index
  switch (kindOf(ref)) {
    case 'actor': {
      const actor = dataset.actors.get(idOf(ref, 'actor'))
      if (actor?.kind === 'person') return <PersonCard actor={actor} />
      if (actor?.kind === 'state') return <StateCard actor={actor} />
      return actor && <BodyCard actor={actor} />
    }
    case 'event': {
      const event = dataset.events.get(idOf(ref, 'event'))
      return event && (isMeeting(event) ? <MeetingCard event={event} /> : <EventCard event={event} />)
    }
    case 'claim': {
      const claim = dataset.claims.get(idOf(ref, 'claim'))
      return claim && <ClaimCard claim={claim} />
    }
    case 'relation': {
      const relation = dataset.relations.get(idOf(ref, 'relation'))
      return relation && <RelationCard relation={relation} />
    }
    case 'place': {
      const place = dataset.places.get(idOf(ref, 'place'))
      return place && <PlaceCard place={place} />
    }
    case 'occupancy': {
      const occupancy = dataset.occupancies.get(idOf(ref, 'occupancy'))
      return occupancy && <OccupancyCard occupancy={occupancy} />
    }
    case 'segment': {
      const segment = dataset.segments.get(idOf(ref, 'segment'))
      return segment && <SegmentCard segment={segment} />
    }
    case 'tie':
      return exists(index, ref) ? <TieCard tie={ref} /> : null
  }
}

function UnknownCard({ of }: { readonly of: Ref }) {
  return (
    <>
      <CardTitle>{of}</CardTitle>
      <p className="card-none">{t('details.unknown')}</p>
    </>
  )
}
