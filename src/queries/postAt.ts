import type { Occupancy } from '@/model/actor'
import type { Dataset } from '@/model/dataset'
import type { ActorId } from '@/model/ids'
import { boundsOf, meets } from '@/model/time/extent'

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
 * unless its dates begin later, else the latest earlier one that had begun, else the first there is; null where the
 * source names none.
 */
export function postAt(dataset: Dataset, person: ActorId, day: number): Occupancy | null {
  const posts = postsOf(dataset, person)
  const startOf = ({ when }: Occupancy) => (when.extent === null ? -Infinity : boundsOf(when.extent).start)
  const begun = posts.filter((each) => startOf(each) <= day)
  const held = begun.find(({ when }) => when.extent !== null && meets(when.extent, day, day + 1))
  const current = begun.find(({ status }) => status === 'current')
  const earlier = begun.filter(({ status }) => status === 'earlier')
  const latest = earlier.reduce<Occupancy | null>(
    (last, each) => (last && startOf(last) >= startOf(each) ? last : each),
    null,
  )
  return held ?? current ?? latest ?? posts[0] ?? null
}
