import type { Actor } from '@/model/actor'
import type { Point } from '@/scenes/marks/point'
import type { Shape } from '@/scenes/marks/shape'

/** An actor as the pictures draw it, about a middle: initials for a person, a square for a state, an outlined one for all else. */
export function actorShapes(
  { kind, initials }: Actor,
  at: Point,
  sizePx: number,
  earlierPost = false,
): readonly Shape[] {
  if (kind === 'person') {
    return [
      {
        kind: 'chip',
        at,
        radiusPx: sizePx / 2,
        initials: initials ?? '',
        look: earlierPost ? 'earlier-post' : 'now',
      },
    ]
  }
  return [{ kind: 'square', at, sizePx: sizePx * 0.45, hollow: kind !== 'state' }]
}
