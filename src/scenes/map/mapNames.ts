import type { ActorId, PlaceId } from '@/model/ids'
import type { Ref } from '@/model/ref'

/** The words a map needs, in the reader's language; scenes know no catalogue. */
export interface MapNames {
  readonly actor: (id: ActorId, short: boolean) => string
  readonly place: (id: PlaceId) => string
  /** "2 meetings", or the day where it is one. */
  readonly placeNote: (id: PlaceId) => string
  /** "1 meeting": as many as the window holds. */
  readonly meetings: (n: number) => string
  /** A day beside a chip: "15 Nov". */
  readonly day: (epochDay: number) => string
  /** "to Moscow", at a seam. */
  readonly toward: (id: PlaceId) => string
  readonly saysSo: string
  readonly hadNotConfirmed: string
  /** Accessible name and tooltip lines. */
  readonly hit: (ref: Ref) => { readonly name: string; readonly notes: readonly string[] }
}
