import type { ActorId, OccupancyId, PlaceId } from './ids'
import type { Evidence } from './evidence'
import type { LocalText, Scope } from './text'
import type { When } from './time/when'

export const ACTOR_KINDS = ['state', 'person', 'organisation', 'armed-force', 'group'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export interface Identifier {
  readonly scheme: string
  readonly value: string
  /** An unverified identifier is kept as such and never linked. */
  readonly verified: boolean
  readonly checkedAgainst: string | null
}

export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: LocalText
  /** For narrow pictures ("US"); null where the name is short already. */
  readonly shortName: LocalText | null
  /** Two or three letters on a person's chip; null for others. */
  readonly initials: string | null
  readonly aliases: readonly string[]
  readonly iso3: string | null
  readonly identifiers: readonly Identifier[]
  /** The capital that anchors a state's marks; an anchor, not a location of events. */
  readonly anchor: PlaceId | null
  /** For an armed force or group: the state whose it is said to be. */
  readonly of: ActorId | null
  /** Whether it stands in the pictures; organisations and forces stand in search and details only. */
  readonly drawn: boolean
  readonly note: LocalText | null
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}

/** A person in a post, dated; never an attribute of the person. */
export interface Occupancy {
  readonly id: OccupancyId
  readonly holder: ActorId
  /** The post in our words, lower case: "prime minister". Null where the source gives the person no post. */
  readonly post: LocalText | null
  readonly of: ActorId
  readonly when: When
  /** Whether the source gives the start itself (an entry into office) and so earns a bar on the timeline. */
  readonly entry: LocalText | null
  /** Held at the time of the source, or before it. */
  readonly status: 'current' | 'earlier'
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}
