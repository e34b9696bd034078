import type { Actor } from '@/model/actor'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import type { StoryRecord } from '@/queries/recordOf'
import { tiesWith } from '@/queries/tiesWith'
import { ActorChip } from './ActorChip'
import { ActorHead } from './ActorHead'
import { Background } from './Background'
import { ClaimRows } from './ClaimRows'
import { EventRows } from './EventRows'
import { Evidence } from './Evidence'
import { Identifiers } from './Identifiers'
import { RecordRows } from './RecordRows'
import { type Standpoint, useStandpoint } from './standpoint'
import { TieRows } from './TieRows'

/** An organisation, an armed force or a group: what it is here, what it is the source of, what it takes part in. */
export function BodyCard({ actor }: { readonly actor: Actor }) {
  const standpoint = useStandpoint()
  const ref = refTo('actor', actor.id)
  const told = reportedBy(standpoint, actor)
  const hasTies = tiesWith(standpoint.index, standpoint.activity, actor.id).length > 0
  return (
    <>
      <ActorHead actor={actor}>
        {actor.of && (
          <p className="card-line tags">
            {t('details.body.of')} <ActorChip id={actor.of} />
          </p>
        )}
        {actor.note && <p className="card-line">{localText(actor.note)}</p>}
        {!actor.drawn && <p className="card-line is-muted">{t('details.body.undrawn')}</p>}
      </ActorHead>
      <RecordRows
        title={t('details.body.source')}
        aside={t('details.records', { n: told.length })}
        records={told}
      />
      {hasTies && <TieRows actor={actor.id} />}
      {actor.kind !== 'organisation' && <ClaimRows actor={actor.id} />}
      <EventRows of={ref} />
      <Background of={ref} />
      <Evidence of={ref} />
      <Identifiers of={actor.identifiers} />
    </>
  )
}

/** What it is named as the source of. */
function reportedBy({ index }: Standpoint, { id }: Actor): readonly StoryRecord[] {
  const { events, relations, claims } = index.dataset
  return [...events.values(), ...relations.values(), ...claims.values()].filter(({ attribution }) =>
    attribution.some(({ agent }) => agent === id),
  )
}
