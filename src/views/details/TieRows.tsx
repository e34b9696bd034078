import { Fragment } from 'react'
import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { localText, t } from '@/i18n/translate'
import { refTo } from '@/model/ref'
import { glyphOf } from '@/scenes/marks/glyphLook'
import type { Shape } from '@/scenes/marks/shape'
import { type PartyTie, tiesWith } from '@/queries/tiesWith'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { actorName, nameOf } from '@/views/shared/namesOf'
import { Capped } from './Capped'
import { Section } from './Section'
import { DOT } from './separators'
import { useStandpoint } from './standpoint'
import { uncountedText } from './uncountedText'

const NAMED = 3

/** Whom an actor acts with or toward within the window: sign, count, the events by name, how sure. */
export function TieRows({ actor }: { readonly actor: ActorId }) {
  const standpoint = useStandpoint()
  const { index, activity, counts } = standpoint
  const ties = tiesWith(index, activity, actor)
  const ofPerson = index.dataset.actors.get(actor)?.kind === 'person'
  const aside = t('details.ties.count', { n: ties.length })
  const uncounted = uncountedText(standpoint, refTo('actor', actor))
  return (
    <Section title={t('details.ties')} aside={ties.length > 0 ? aside : undefined}>
      {ties.length === 0 ? (
        <p className="card-none">{t('details.ties.none')}</p>
      ) : (
        <>
          <p className="card-none">
            {t('details.ties.events', { about: counts.about, all: counts.all })}
            {uncounted !== '' && t('details.ties.ofThem', { uncounted })}
          </p>
          <Capped of={ties} first={8} keyOf={({ ref }) => ref}>
            {(tie) => <TieRow tie={tie} ofPerson={ofPerson} />}
          </Capped>
        </>
      )}
    </Section>
  )
}

function TieRow({ tie, ofPerson }: { readonly tie: PartyTie; readonly ofPerson: boolean }) {
  const { index } = useStandpoint()
  const [firmest] = tie.bases
  const people = ofPerson ? tie.people : []
  const visible = [...people, tie.end].map((id) => actorName(index, id)).join(', ')
  const bases = tie.bases.map((basis) => t(`basis.${basis}`)).join(DOT)
  const name = nameOf(index, tie.ref)
  const counted = t('tie.events', { n: tie.events.length })
  return (
    <li className="row">
      <MarkSample shapes={tieGlyph(tie)} width={22} height={22} />
      <div className="row-words">
        <MarkButton
          of={tie.ref}
          className="row-button"
          certainty={firmest}
          label={`${name}: ${visible}; ${apart(tie)}; ${counted}`}
        >
          <span className="row-title">{visible}</span>
        </MarkButton>
        <p className="row-note">
          <NamedEvents tie={tie} />
          {bases}
          {tie.sign === 'mixed' && `; ${apart(tie)}`}
        </p>
      </div>
      <span className="row-count" aria-hidden="true">
        {tie.events.length}
      </span>
    </li>
  )
}

/** The first few events of a tie by their short titles, each a mark. */
function NamedEvents({ tie }: { readonly tie: PartyTie }) {
  const { index } = useStandpoint()
  const events = tie.events.flatMap((i) => index.events[i] ?? [])
  const named = events.length <= NAMED + 1 ? events : events.slice(0, NAMED)
  const beyond = events.length - named.length
  return (
    <>
      {named.map((event, i) => (
        <Fragment key={event.id}>
          <span className="kept-together">
            <MarkButton of={refTo('event', event.id)} certainty={event.basis} label={labelOf(event)}>
              {localText(event.shortTitle)}
            </MarkButton>
            {i === named.length - 1 ? (beyond > 0 ? '' : ';') : ','}
          </span>{' '}
        </Fragment>
      ))}
      {beyond > 0 && `${t('details.ties.more', { n: beyond })}; `}
    </>
  )
}

/** The full title before the short one, where that does not begin with it. */
function labelOf(event: Event): string | undefined {
  const [title, short] = [localText(event.title), localText(event.shortTitle)]
  return title === short ? undefined : `${title} (${short})`
}

/** Cooperation, opposition and meetings, each with its own count. */
function apart({ cooperation, conflict, contact }: PartyTie): string {
  const parts = [
    cooperation > 0 && t('details.apart.cooperation', { n: cooperation }),
    conflict > 0 && t('details.apart.conflict', { n: conflict }),
    contact > 0 && t('details.apart.contact', { n: contact }),
  ]
  return parts.filter((part) => part !== false).join(', ')
}

function tieGlyph({ sign, bases }: PartyTie): readonly Shape[] {
  if (bases.length === 1 && bases[0] === 'headline-only' && sign !== 'mixed') {
    return [{ kind: 'stub', box: { x: 4, y: 4, width: 14, height: 14 }, sign }]
  }
  return [{ kind: 'glyph', at: [11, 11], glyph: glyphOf(sign), sign, look: 'outline' }]
}
