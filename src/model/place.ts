import type { ActorId, PlaceId } from './ids'
import type { Evidence } from './evidence'
import type { LonLat } from './lonLat'
import type { LocalText, Scope } from './text'

/** How exactly a place is known; `name-only` is a ring, never a pin. */
export const PLACE_PRECISIONS = ['venue', 'city', 'region', 'country', 'name-only'] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

export interface Place {
  readonly id: PlaceId
  readonly name: LocalText
  /** Null where no position can be given. */
  readonly at: LonLat | null
  readonly country: ActorId | null
  readonly precision: PlacePrecision
  readonly geonames: string | null
  readonly zone: string | null
  readonly note: LocalText | null
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}
