import type { Ref } from '@/model/ref'
import type { GraphContent } from './graphContent'

/** One of many who came to one meeting and have nothing else to stand by: they stand in two columns under it. */
export interface CrowdPlace {
  readonly hub: Ref
  /** -1 in the left column, 1 in the right one. */
  readonly side: -1 | 1
  /** From the top of the column, 0 first. */
  readonly nth: number
  readonly perColumn: number
}

/** Fewer need no columns; more would not fit under their meeting. */
const LEAST = 6
const MOST = 18

/** Members of crowds by ref; everyone else is missing. */
export function crowdsOf({ spokes, bars, bodies }: GraphContent): ReadonlyMap<Ref, CrowdPlace> {
  const degree = new Map<Ref, number>()
  const count = (ref: Ref) => degree.set(ref, (degree.get(ref) ?? 0) + 1)
  for (const { other } of spokes) count(other)
  for (const { person, state } of bars) [person, state].forEach(count)
  const places = new Map<Ref, CrowdPlace>()
  for (const { ref: hub, kind } of bodies.values()) {
    if (kind !== 'meeting') continue
    const crowd = spokes
      .filter(
        ({ meeting, other, role }) => meeting === hub && role === 'took-part' && degree.get(other) === 1,
      )
      .map(({ other }) => other)
      .filter((other) => bodies.get(other)?.kind === 'state')
    if (crowd.length < LEAST || crowd.length > MOST) continue
    const perColumn = Math.ceil(crowd.length / 2)
    crowd.forEach((other, i) =>
      places.set(other, { hub, side: i < perColumn ? -1 : 1, nth: i % perColumn, perColumn }),
    )
  }
  return places
}
