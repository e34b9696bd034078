import type { Actor } from '@/model/actor'
import type { Event } from '@/model/event'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { eventsAbout } from '@/queries/relatedTo'
import { MarkButton } from '@/views/shared/MarkButton'
import { ActorHead } from './ActorHead'
import { ActorRow } from './ActorRow'
import { Background } from './Background'
import { ClaimRows } from './ClaimRows'
import { EventRows } from './EventRows'
import { Evidence } from './Evidence'
import { Identifiers } from './Identifiers'
import { postText } from './postWords'
import { RecordRows } from './RecordRows'
import { Section } from './Section'
import { useStandpoint } from './standpoint'
import { TieRows } from './TieRows'

/** A state: its people, ties, claims by and about it, events, relations, where its marks stand. */
export function StateCard({ actor }: { readonly actor: Actor }) {
  const { index } = useStandpoint()
  const ref = refTo('actor', actor.id)
  const hosted = hostedBy(index, actor)
  const isVenueOnly = eventsAbout(index, ref).length === 0 && hosted.length > 0
  return (
    <>
      <ActorHead actor={actor}>
        {isVenueOnly && <p className="card-line">{t('details.state.venue')}</p>}
        {actor.note && <p className="card-line">{localText(actor.note)}</p>}
        <Anchor actor={actor} />
      </ActorHead>
      <People state={actor} />
      {!isVenueOnly && <TieRows actor={actor.id} />}
      <RecordRows title={t('details.state.hosted')} records={hosted} />
      <ClaimRows actor={actor.id} />
      <EventRows of={ref} />
      <Background of={ref} />
      <Evidence of={ref} />
      <Identifiers of={actor.identifiers} iso3={actor.iso3} />
    </>
  )
}

/** Events at places of the state, the parts of a meeting left to its own card. */
function hostedBy({ dataset }: DatasetIndex, { id }: Actor): readonly Event[] {
  return [...dataset.events.values()].filter(
    ({ place, partOf }) => place !== null && partOf === null && dataset.places.get(place)?.country === id,
  )
}

function Anchor({ actor }: { readonly actor: Actor }) {
  const { index } = useStandpoint()
  const capital = actor.anchor ? index.dataset.places.get(actor.anchor) : undefined
  if (!capital) return <p className="card-line">{t('details.anchor.none')}</p>
  return (
    <p className="card-line">
      {t('details.anchor.before')}{' '}
      <MarkButton of={refTo('place', capital.id)}>{localText(capital.name)}</MarkButton>
      {t('details.anchor.after')}
    </p>
  )
}

function People({ state }: { readonly state: Actor }) {
  const { index, day } = useStandpoint()
  const posts = [...index.dataset.occupancies.values()].filter(({ of }) => of === state.id)
  if (posts.length === 0) return null
  return (
    <Section title={t('details.people')}>
      <ul className="rows">
        {posts.map((occupancy) => (
          <ActorRow
            key={occupancy.id}
            id={occupancy.holder}
            note={postText(index, occupancy, day)}
            segments={occupancy.evidence.map(({ segment }) => segment)}
          />
        ))}
      </ul>
    </Section>
  )
}
