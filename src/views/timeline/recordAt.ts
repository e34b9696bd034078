import type { Claim } from '@/model/claim'
import type { Event, Relation } from '@/model/event'
import { idOf, kindOf, type Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'

/** The event, relation or claim a ref names; undefined for anything else. */
export function recordAt({ dataset }: DatasetIndex, ref: Ref): Event | Relation | Claim | undefined {
  switch (kindOf(ref)) {
    case 'event':
      return dataset.events.get(idOf(ref, 'event'))
    case 'relation':
      return dataset.relations.get(idOf(ref, 'relation'))
    case 'claim':
      return dataset.claims.get(idOf(ref, 'claim'))
    case 'actor':
    case 'place':
    case 'occupancy':
    case 'segment':
    case 'tie':
      return undefined
  }
}
