import type { Event } from '@/model/event'
import type { ActorId, PlaceId } from '@/model/ids'
import { boundsOf } from '@/model/time/extent'
import type { DatasetIndex } from './indexDataset'

/** Where a source puts a person, and when: only events with a place and days count. */
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
export function whereaboutsOf({ events }: DatasetIndex, person: ActorId): readonly Stay[] {
  return events
    .flatMap((event): readonly Stay[] => {
      const { place, when } = event
      if (place === null || when.extent === null || event.partOf !== null) return []
      if (!event.actors.some(({ actor, role }) => actor === person && role !== 'absent-partner')) return []
      return [{ person, place, event, ...boundsOf(when.extent) }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
