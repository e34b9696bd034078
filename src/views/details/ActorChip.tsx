import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { actorName, earlierPost } from '@/views/shared/namesOf'
import { roomyName } from './roomyName'
import { useStandpoint } from './standpoint'

/** An actor in a line of words: a small square or circle and the short name. */
export function ActorChip({ id }: { readonly id: ActorId }) {
  const { index } = useStandpoint()
  const actor = index.dataset.actors.get(id)
  if (!actor) return null
  const name = actorName(index, id)
  const short = roomyName(index, id)
  const earlier = earlierPost(index, id)
  const full = name === short ? null : `${name} (${short})`
  return (
    <MarkButton
      of={refTo('actor', id)}
      className="chip"
      label={earlier === null ? (full ?? undefined) : `${full ?? name}, ${earlier}`}
    >
      <MarkSample
        shapes={
          actor.kind === 'person'
            ? [
                {
                  kind: 'chip',
                  at: [4.5, 5],
                  radiusPx: 4,
                  initials: '',
                  look: earlier === null ? 'now' : 'earlier-post',
                },
              ]
            : [{ kind: 'square', at: [4.5, 5], sizePx: 8, hollow: actor.kind !== 'state' }]
        }
        width={9}
        height={10}
      />
      {short}
    </MarkButton>
  )
}
