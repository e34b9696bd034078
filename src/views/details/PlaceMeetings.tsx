import type { Event } from '@/model/event'
import type { Place } from '@/model/place'
import { listAnd } from '@/i18n/lists'
import { localText, t } from '@/i18n/translate'
import { actingParts } from '@/queries/parts'
import { shortActorName } from '@/views/shared/namesOf'
import { Capped } from './Capped'
import { RecordRow } from './RecordRow'
import { Section } from './Section'
import { DOT } from './separators'
import { useStandpoint } from './standpoint'
import { soText, venueText } from './whenWords'

const NAMED = 4

/** The meetings at a place: who took part in each, and when. */
export function PlaceMeetings({ of, at }: { readonly of: readonly Event[]; readonly at: Place }) {
  const { index, activity } = useStandpoint()
  if (of.length === 0) return null
  const inside = of.filter(({ id }) => activity.events[index.positionOf.get(id) ?? -1] === 1).length
  const noteOf = (event: Event) => {
    const names = actingParts(event).map(({ actor }) => shortActorName(index, actor))
    const more = names.length - NAMED
    const who = listAnd(more > 1 ? names.slice(0, NAMED) : names)
    const venue = venueText(event.when, localText(at.name))
    return [more > 1 ? t('details.place.withMore', { who, more }) : who, soText(event.when), venue]
      .filter((part) => part !== null)
      .join(DOT)
  }
  return (
    <Section
      title={t('details.place.meetings')}
      aside={t('details.events.inside', { n: inside, all: of.length })}
    >
      <Capped of={of} first={6} keyOf={({ id }) => id}>
        {(event) => <RecordRow record={event} note={noteOf(event)} />}
      </Capped>
    </Section>
  )
}
