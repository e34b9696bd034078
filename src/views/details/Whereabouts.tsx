import type { ActorId, SegmentId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { type Stay, whereaboutsOf } from '@/queries/whereaboutsOf'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { shortActorName } from '@/views/shared/namesOf'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { Capped } from './Capped'
import { placeText } from './placeWords'
import { Section } from './Section'
import { type Standpoint, useStandpoint } from './standpoint'
import { soText, venueText } from './whenWords'

const NAMED = 3

/** Where a source puts a person within the window: date as stated and as resolved, the venue's own day. */
export function Whereabouts({ person }: { readonly person: ActorId }) {
  const standpoint = useStandpoint()
  const { index, activity } = standpoint
  const all = whereaboutsOf(index, person)
  const stays = all.filter(({ event }) => activity.events[index.positionOf.get(event.id) ?? -1] === 1)
  const beyond = all.length - stays.length
  return (
    <Section
      title={t('details.whereabouts')}
      aside={beyond > 0 ? t('details.whereabouts.beyond', { n: beyond }) : undefined}
    >
      {stays.length === 0 ? (
        <p className="card-none">
          {all.length === 0 ? t('details.whereabouts.never') : t('details.whereabouts.none')}
        </p>
      ) : (
        <Capped of={stays} first={6} keyOf={({ event }) => event.id}>
          {(stay) => <StayRow stay={stay} />}
        </Capped>
      )}
    </Section>
  )
}

function StayRow({ stay }: { readonly stay: Stay }) {
  const standpoint = useStandpoint()
  const { event, place } = stay
  const title = localText(event.title)
  const segment = datingSegment(standpoint, stay)
  return (
    <li className="row">
      <MarkSample shapes={recordGlyph(event, [11, 11])} width={22} height={22} />
      <MarkButton of={refTo('event', event.id)} className="row-button" certainty={event.basis}>
        <span className="visually-hidden">{title}: </span>
        <span className="row-title">{placeText(standpoint.index, place)}</span>
        <span>, {soText(event.when)}</span>{' '}
        <span className="row-note">{notesOf(standpoint, stay).join('; ')}</span>
      </MarkButton>
      <span className="row-tags">{segment && <SegmentTag id={segment} />}</span>
    </li>
  )
}

function notesOf({ index }: Standpoint, { event, place, person }: Stay): readonly string[] {
  const venue = venueText(event.when, localText(index.dataset.places.get(place)?.name ?? { en: '' }))
  const others = event.actors
    .filter(({ actor, role }) => actor !== person && role === 'participant')
    .map(({ actor }) => shortActorName(index, actor))
  const who = new Intl.ListFormat('en').format(others.slice(0, NAMED))
  const more = others.length - NAMED
  const company =
    others.length === 0
      ? []
      : [more > 0 ? t('details.whereabouts.withMore', { who, more }) : t('details.whereabouts.with', { who })]
  if (venue !== null) return [...company, venue]
  return event.when.basis === 'caption' ? [t('details.whereabouts.caption'), ...company] : company
}

/** The passage that gives the day: the caption where that is what dates it, else the first. */
function datingSegment({ index }: Standpoint, { event }: Stay): SegmentId | undefined {
  const cited = event.evidence.map(({ segment }) => segment)
  const caption =
    event.when.basis === 'caption'
      ? cited.find((id) => index.dataset.segments.get(id)?.kind === 'caption')
      : undefined
  return caption ?? cited[0]
}
