import type { Event } from '@/model/event'
import { t } from '@/i18n/translate'
import { Capped } from './Capped'
import { RecordRow } from './RecordRow'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** What hangs on an event: the claims told or answered in it, which are never counted as events. */
export function HangsOn({ event }: { readonly event: Event }) {
  const { index } = useStandpoint()
  const claims = [...index.dataset.claims.values()].filter(({ toldBy }) => toldBy === event.id)
  if (claims.length === 0) return null
  return (
    <Section title={t('details.hangs')}>
      <Capped of={claims} first={6} keyOf={({ id }) => id}>
        {(claim) => <RecordRow record={claim} note={t('details.hangs.claim')} />}
      </Capped>
    </Section>
  )
}
