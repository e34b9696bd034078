import { BASIS_LOOK, type Basis } from '@/model/certainty'
import type { Relation } from '@/model/event'
import type { When } from '@/model/time/when'

/** Where a record stands in time: on the axis, or in one of the three places beside it. */
export type Bin = 'dated' | 'background' | 'ahead' | 'undated'
export const BINS: readonly Bin[] = ['dated', 'background', 'ahead', 'undated']
/** Position of the planned in `BINS`: they have a row of their own in the legend and no sign to be hidden by. */
export const AHEAD = BINS.indexOf('ahead')

/** Planned things lie ahead, presupposed ones behind the story; of the rest, those with days stand on the axis. */
export function binOf(basis: Basis, when: When): Bin {
  const { group } = BASIS_LOOK[basis]
  if (group === 'planned') return 'ahead'
  if (group === 'background') return 'background'
  return when.extent === null ? 'undated' : 'dated'
}

/** Where a relation stands: it lasts, so days put it behind the story and not on the axis. */
export function binOfRelation({ basis, when }: Pick<Relation, 'basis' | 'when'>): Exclude<Bin, 'dated'> {
  const bin = binOf(basis, when)
  return bin === 'dated' ? 'background' : bin
}
