import type { Part } from '@/model/event'
import type { ActorId } from '@/model/ids'

/** What builders take for someone in an event: an actor's id, or the part with whom it represents. */
export type PartLike =
  | string
  | (Partial<Omit<Part, 'actor' | 'represents'>> & { readonly actor: string; readonly represents?: string })

export function aPart(part: PartLike, role: Part['role'] = 'participant'): Part {
  if (typeof part === 'string')
    return { actor: part as ActorId, role, represents: null, representsScope: 'article' }
  const { actor, represents, ...rest } = part
  return {
    role,
    representsScope: 'article',
    ...rest,
    actor: actor as ActorId,
    represents: represents === undefined ? null : (represents as ActorId),
  }
}
