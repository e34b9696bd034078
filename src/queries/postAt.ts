import type { Occupancy } from '@/model/actor'
import type { Dataset } from '@/model/dataset'
import type { ActorId } from '@/model/ids'

/** The occupancies of a person, those held at the time of the source first. */
export function postsOf(dataset: Dataset, person: ActorId): readonly Occupancy[] {
  const all = [...dataset.occupancies.values()].filter(({ holder }) => holder === person)
  return [
    ...all.filter(({ status }) => status === 'current'),
    ...all.filter(({ status }) => status === 'earlier'),
  ]
}

/**
 * The occupancy a person holds on a day (epoch day): one whose dates hold it, else the one current in the source
 * unless its dates begin later, else an earlier one; null where the source names none.
 */
export function postAt(dataset: Dataset, person: ActorId, day: number): Occupancy | null {
  const posts = postsOf(dataset, person)
  const begun = ({ when }: Occupancy) => when.extent === null || (when.extent.start ?? -Infinity) <= day
  return (
    posts.find((each) => each.status === 'current' && begun(each)) ??
    posts.find(({ status }) => status === 'earlier') ??
    posts[0] ??
    null
  )
}
