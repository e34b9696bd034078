import type { ReactNode } from 'react'
import type { ActorId, SegmentId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { postAt } from '@/queries/postAt'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { actorName } from '@/views/shared/namesOf'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { actorShapes } from './actorShapes'
import { useStandpoint } from './standpoint'

interface ActorRowProps {
  readonly id: ActorId
  readonly note?: ReactNode
  readonly segments?: readonly SegmentId[]
}

/** An actor in a list: its mark, its name, a line about it. */
export function ActorRow({ id, note, segments = [] }: ActorRowProps) {
  const { index, day } = useStandpoint()
  const actor = index.dataset.actors.get(id)
  if (!actor) return null
  const isEarlier = postAt(index.dataset, id, day ?? Infinity)?.status === 'earlier'
  return (
    <li className="row is-actor">
      <MarkSample shapes={actorShapes(actor, [14, 14], 27, isEarlier)} width={28} height={28} />
      <MarkButton of={refTo('actor', id)} className="row-button">
        <span className="row-title">{actorName(index, id)}</span>{' '}
        {note !== undefined && note !== '' && <span className="row-note">{note}</span>}
      </MarkButton>
      <span className="row-tags">
        {segments.slice(0, 2).map((segment) => (
          <SegmentTag key={segment} id={segment} />
        ))}
      </span>
    </li>
  )
}
