import type { ActorId } from '@/model/ids'
import { t } from '@/i18n/translate'
import { claimsOf, type ClaimStand } from '@/queries/claimsOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actorName, inSentence } from '@/views/shared/namesOf'
import { Capped } from './Capped'
import { RecordRow } from './RecordRow'
import { Section } from './Section'
import { DOT } from './separators'
import { useStandpoint } from './standpoint'

/** The claims an actor makes, is spoken about in or has an answer to, each with how it stands; never counted as events. */
export function ClaimRows({ actor }: { readonly actor: ActorId }) {
  const { index } = useStandpoint()
  if (index.dataset.claims.size === 0) return null
  const claims = claimsOf(index, actor)
  return (
    <Section
      title={t('details.claims')}
      aside={claims.length > 0 ? t('details.claims.uncounted') : undefined}
    >
      {claims.length === 0 ? (
        <p className="card-none">{t('details.claims.none', { name: actorName(index, actor) })}</p>
      ) : (
        <Capped of={claims} first={6} keyOf={({ claim }) => claim.id}>
          {(stand) => <RecordRow record={stand.claim} note={standText(index, stand)} />}
        </Capped>
      )}
    </Section>
  )
}

/** "says so", "about it; had not confirmed", "condemns it", "condemns it, for South Korea". */
function standText(index: DatasetIndex, { asserts, isAbout, stance, through }: ClaimStand): string {
  const answer = stance === null ? false : t(`stance.${stance}`)
  const parts = [
    asserts && t('stance.asserts'),
    isAbout && t('details.claims.about'),
    answer !== false && through !== null
      ? t('details.claims.through', { answer, state: inSentence(index, through) })
      : answer,
  ]
  return parts.filter((part) => part !== false).join(DOT)
}
