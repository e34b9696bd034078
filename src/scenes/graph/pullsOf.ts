import type { Ref } from '@/model/ref'
import type { GraphContent } from './graphContent'

/** What draws two bodies together sideways. */
export interface Pull {
  readonly a: Ref
  readonly b: Ref
  /** 0 to 1. */
  readonly strength: number
  /** How the line between them will run: straight, only its start, or round outside and in from a side. */
  readonly way: 'straight' | 'stub' | 'side'
}

/**
 * Every line of a content as a pull: posts hold firmest, claims and acts more loosely, headlines hardly.
 * @param outside whether what leaves a meeting will run round the others.
 */
export function pullsOf(
  { spokes, bars, ties, acts, bodies }: GraphContent,
  outside: boolean,
): readonly Pull[] {
  const pulls: Pull[] = []
  const add = (a: Ref, b: Ref, strength: number, way: Pull['way'] = 'straight') => {
    if (a !== b && bodies.has(a) && bodies.has(b)) pulls.push({ a, b, strength, way })
  }
  for (const { meeting, other, role } of spokes)
    if (role !== 'earlier-meeting') add(meeting, other, role === 'venue' ? 0.1 : 0.22)
  for (const { person, state, earlier } of bars) add(person, state, earlier ? 0.3 : 0.8)
  for (const { ends } of ties) add(...ends, 0.12)
  for (const { kind, feet, heads } of acts) {
    const fromMeeting = feet.some((foot) => bodies.get(foot)?.kind === 'meeting')
    const way = kind === 'stub' ? 'stub' : fromMeeting && outside ? 'side' : 'straight'
    for (const foot of feet) {
      for (const head of heads)
        add(foot, head, way === 'side' ? PULL.side : PULL[kind] / Math.max(feet.length, heads.length), way)
    }
  }
  return pulls
}

const PULL = { side: 0.5, act: 0.25, docked: 0, stub: 0.08, faint: 0.06, claim: 0.3 } as const
