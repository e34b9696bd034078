import type { Actor } from '@/model/actor'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { postAt } from '@/queries/postAt'
import { MarkButton } from '@/views/shared/MarkButton'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { ActorHead } from './ActorHead'
import { Background } from './Background'
import { ClaimRows } from './ClaimRows'
import { Evidence } from './Evidence'
import { isHeldOn, postText } from './postWords'
import { useStandpoint } from './standpoint'
import { TieRows } from './TieRows'
import { asOfText } from './whenWords'
import { Whereabouts } from './Whereabouts'

/** A person: the post as of the window's last day, sourced whereabouts, ties now, claims, evidence. */
export function PersonCard({ actor }: { readonly actor: Actor }) {
  return (
    <>
      <ActorHead actor={actor}>
        <Post actor={actor} />
        {actor.note && <p className="card-line">{localText(actor.note)}</p>}
      </ActorHead>
      <Whereabouts person={actor.id} />
      <TieRows actor={actor.id} />
      <ClaimRows actor={actor.id} />
      <Background of={refTo('actor', actor.id)} />
      <Evidence of={refTo('actor', actor.id)} />
    </>
  )
}

function Post({ actor }: { readonly actor: Actor }) {
  const { index, day } = useStandpoint()
  const occupancy = postAt(index.dataset, actor.id, day ?? Infinity)
  if (occupancy === null) return <p className="card-line">{t('details.post.unknown')}</p>
  const text = postText(index, occupancy, day)
  const isDated = occupancy.post !== null && (occupancy.status === 'current' || isHeldOn(occupancy, day))
  const [evidence] = occupancy.evidence
  return (
    <>
      <p className="card-line is-strong">
        <MarkButton of={refTo('occupancy', occupancy.id)} label={`${localText(actor.name)}: ${text}`}>
          {text}
        </MarkButton>
      </p>
      <p className="card-line tags">
        {day !== null && isDated && t('details.asOf', { day: asOfText(index, day) })}
        {evidence && <SegmentTag id={evidence.segment} />}
      </p>
    </>
  )
}
