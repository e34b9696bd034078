import { idOf, kindOf, type Ref, refTo } from '@/model/ref'
import type { Activity } from './activityAt'
import type { DatasetIndex } from './indexDataset'
import type { TieSum } from './tieSums'

/** Whether the thing behind a ref is inside what the reader looks at now. */
export function isActive(
  index: DatasetIndex,
  activity: Activity,
  ties: ReadonlyMap<Ref, TieSum>,
  ref: Ref,
): boolean {
  switch (kindOf(ref)) {
    case 'actor': {
      const actor = index.dataset.actors.get(idOf(ref, 'actor'))
      return actor !== undefined && (!actor.drawn || activity.actors.has(actor.id))
    }
    case 'event': {
      const position = index.positionOf.get(idOf(ref, 'event'))
      return position !== undefined && activity.events[position] === 1
    }
    case 'claim':
      return activity.claims.has(idOf(ref, 'claim'))
    case 'relation':
      return activity.relations.has(idOf(ref, 'relation'))
    case 'tie':
      return ties.has(ref)
    case 'place':
      return isPlaceActive(index, activity, ref)
    case 'occupancy':
      return isOccupancyActive(index, activity, ties, ref)
    case 'segment':
      return true
  }
}

/** A place is inside with what happened there; one where nothing did (a capital that anchors marks) always is. */
function isPlaceActive({ dataset, eventsAt }: DatasetIndex, activity: Activity, ref: Ref): boolean {
  const place = idOf(ref, 'place')
  const events = eventsAt.get(place)
  if (events?.some((position) => activity.events[position] === 1)) return true
  const claims = [...dataset.claims.values()].filter(({ content }) => content.place === place)
  if (events === undefined && claims.length === 0) return dataset.places.has(place)
  return claims.some(({ id }) => activity.claims.has(id))
}

/** A post is inside with both its ends. */
function isOccupancyActive(
  index: DatasetIndex,
  activity: Activity,
  ties: ReadonlyMap<Ref, TieSum>,
  ref: Ref,
): boolean {
  const occupancy = index.dataset.occupancies.get(idOf(ref, 'occupancy'))
  if (occupancy === undefined) return false
  return [occupancy.holder, occupancy.of].every((end) => isActive(index, activity, ties, refTo('actor', end)))
}

/** Whether the dataset has the thing a ref names; a tie needs an event between its ends. */
export function exists({ dataset, pairAt }: DatasetIndex, ref: Ref): boolean {
  switch (kindOf(ref)) {
    case 'actor':
      return dataset.actors.has(idOf(ref, 'actor'))
    case 'event':
      return dataset.events.has(idOf(ref, 'event'))
    case 'claim':
      return dataset.claims.has(idOf(ref, 'claim'))
    case 'relation':
      return dataset.relations.has(idOf(ref, 'relation'))
    case 'place':
      return dataset.places.has(idOf(ref, 'place'))
    case 'occupancy':
      return dataset.occupancies.has(idOf(ref, 'occupancy'))
    case 'segment':
      return dataset.segments.has(idOf(ref, 'segment'))
    case 'tie':
      return pairAt.has(ref)
  }
}
