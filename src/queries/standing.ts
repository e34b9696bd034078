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
    case 'segment':
      return true
  }
}

function isPlaceActive({ dataset, events }: DatasetIndex, activity: Activity, ref: Ref): boolean {
  const place = idOf(ref, 'place')
  if (events.some((event, i) => event.place === place && activity.events[i] === 1)) return true
  return [...dataset.claims.values()].some(
    ({ id, content }) => content.place === place && activity.claims.has(id),
  )
}

/** Whether the dataset has the thing a ref names; a tie needs both its actors. */
export function exists({ dataset, pairs }: DatasetIndex, ref: Ref): boolean {
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
      return pairs.some((pair) => pair.ref === ref)
  }
}

/** The event whose day stands for a ref when the reader asks to go there: its own, or the first it is about. */
export function eventOf({ dataset }: DatasetIndex, ref: Ref): Ref | null {
  if (kindOf(ref) === 'event') return ref
  if (kindOf(ref) !== 'claim') return null
  const told = dataset.claims.get(idOf(ref, 'claim'))?.toldBy
  return told ? refTo('event', told) : null
}
