import type { ReactNode } from 'react'
import type { Actor } from '@/model/actor'
import { postAt } from '@/queries/postAt'
import { AT_REST } from '@/scenes/marks/mark'
import { localText } from '@/i18n/translate'
import { MarkSample } from '@/views/shared/MarkSample'
import { actorShapes } from './actorShapes'
import { CardTitle } from './CardTitle'
import { CopyLink } from './CopyLink'
import { useStandpoint } from './standpoint'

const SELECTED = { ...AT_REST, selected: true }

interface ActorHeadProps {
  readonly actor: Actor
  /** What it is here, under the name. */
  readonly children: ReactNode
}

/** The top of an actor's card: its mark as selected, its name, what it is. */
export function ActorHead({ actor, children }: ActorHeadProps) {
  const { index, day } = useStandpoint()
  const isEarlier = postAt(index.dataset, actor.id, day ?? Infinity)?.status === 'earlier'
  return (
    <header className="card-head">
      <div className="card-head-row">
        <MarkSample
          shapes={actorShapes(actor, [22, 22], 33, isEarlier)}
          width={44}
          height={44}
          emphasis={SELECTED}
        />
        <div className="card-head-words">
          <CardTitle>{localText(actor.name)}</CardTitle>
          {children}
        </div>
      </div>
      <div className="card-actions">
        <CopyLink />
      </div>
    </header>
  )
}
