import type { Event } from '@/model/event'
import type { ActorId, PlaceId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import type { TieSum } from '@/queries/tieSums'

/** An accessible name and the lines of a tooltip. */
export interface HitWords {
  readonly name: string
  readonly notes: readonly string[]
}

/** The words a graph needs, in the reader's language; scenes know no catalogue. */
export interface GraphNames {
  readonly actor: (id: ActorId, short: boolean) => string
  readonly place: (id: PlaceId) => string
  /** A meeting's name and its day, or null where it has none. */
  readonly meeting: (event: Event) => { readonly title: string; readonly day: string | null }
  /** Under a person who held the post before: "predecessor". Null where nothing is said. */
  readonly formerPost: (person: ActorId) => string | null
  readonly venue: string
  readonly saysSo: string
  readonly hadNotConfirmed: string
  readonly denies: string
  readonly hit: (ref: Ref) => HitWords
  /** A tie as it stands now: sign, certainty and number of events. */
  readonly tie: (sum: TieSum) => HitWords
}
