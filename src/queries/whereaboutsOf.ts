import type { Event } from '@/model/event'
import type { ActorId, PlaceId } from '@/model/ids'
import { boundsOf } from '@/model/time/extent'
import { binOf } from './binOf'
import type { DatasetIndex } from './indexDataset'
import { listAt } from './lists'

/** Where a source puts a person, and when: only events on the axis that have a place count, no plans. */
export interface Stay {
  readonly person: ActorId
  readonly place: PlaceId
  readonly event: Event
  /** First day, epoch days. */
  readonly start: number
  /** The day after the last. */
  readonly end: number
}

/** Sourced stays of a person in order of time; nothing is filled in between. */
export function whereaboutsOf(index: DatasetIndex, person: ActorId): readonly Stay[] {
  const position = index.actorAt.get(person)
  if (position === undefined) return []
  return Array.from(listAt(index.eventsNaming, position))
    .flatMap((i): readonly Stay[] => {
      const event = index.events[i]
      if (!event?.place || event.partOf !== null || event.when.extent === null) return []
      if (binOf(event.basis, event.when) !== 'dated') return []
      if (!event.actors.some(({ actor, role }) => actor === person && role !== 'absent-partner')) return []
      return [{ person, place: event.place, event, ...boundsOf(event.when.extent) }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
