import type { Event, Part } from '@/model/event'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts } from '@/queries/parts'
import { postAt } from '@/queries/postAt'
import { actorName } from '@/views/shared/namesOf'
import { ActorRow } from './ActorRow'
import { Capped } from './Capped'
import { postText } from './postWords'
import { Section } from './Section'
import { DOT } from './separators'
import { useStandpoint } from './standpoint'

/** Everyone in a meeting with the post of that day and the role; an absent partner is named as absent. */
export function Participants({ event }: { readonly event: Event }) {
  const { index } = useStandpoint()
  return (
    <Section
      title={t('details.participants')}
      aside={t('details.participants.count', { n: actingParts(event).length })}
    >
      <Capped of={event.actors} first={8} keyOf={({ actor }) => actor}>
        {(part) => <ActorRow id={part.actor} note={noteOf(index, event, part)} />}
      </Capped>
    </Section>
  )
}

function noteOf(index: DatasetIndex, { when }: Event, part: Part): string {
  const day = when.extent?.end == null || !Number.isFinite(when.extent.end) ? null : when.extent.end - 1
  const occupancy = postAt(index.dataset, part.actor, day ?? Infinity)
  const represented = part.represents
    ? t('details.participants.for', {
        state: actorName(index, part.represents) + (part.representsScope === 'inferred' ? '*' : ''),
      })
    : ''
  // The post of that day says already for whom; a state needs no post.
  const post = occupancy && occupancy.post !== null ? postText(index, occupancy, day) : represented
  const role = part.role === 'participant' ? '' : t(`details.role.${part.role}`)
  return [post, role].filter(Boolean).join(DOT)
}
