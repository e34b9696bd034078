import type { Claim } from '@/model/claim'
import type { Event, Relation } from '@/model/event'
import { idOf, kindOf, type Ref, refTo } from '@/model/ref'
import type { When } from '@/model/time/when'
import { type Bin, binOf, binOfRelation } from './binOf'
import type { DatasetIndex } from './indexDataset'

/** What the table lists and passages support: things that happened, lasted or are claimed. */
export type StoryRecord = Event | Relation | Claim

/** The event, relation or claim behind a ref; null for every other kind and for what does not exist. */
export function recordOf({ dataset }: DatasetIndex, ref: Ref): StoryRecord | null {
  switch (kindOf(ref)) {
    case 'event':
      return dataset.events.get(idOf(ref, 'event')) ?? null
    case 'relation':
      return dataset.relations.get(idOf(ref, 'relation')) ?? null
    case 'claim':
      return dataset.claims.get(idOf(ref, 'claim')) ?? null
    case 'actor':
    case 'place':
    case 'occupancy':
    case 'segment':
    case 'tie':
      return null
  }
}

/** The ref of an event, relation or claim. */
export function refOf(record: StoryRecord): Ref {
  if ('content' in record) return refTo('claim', record.id)
  return 'between' in record ? refTo('relation', record.id) : refTo('event', record.id)
}

/** When it was; of a claim, when its content would have been. */
export function whenOf(record: StoryRecord): When {
  return 'content' in record ? record.content.when : record.when
}

/** Where it stands in time, on the axis or beside it. */
export function binOfRecord(record: StoryRecord): Bin {
  return 'between' in record ? binOfRelation(record) : binOf(record.basis, whenOf(record))
}
