import type { Basis } from './certainty'
import type { PloverType } from './coding/plover'
import type { Evidence } from './evidence'
import type { ActorId, EventId, PlaceId, RelationId } from './ids'
import type { LocalText, Scope } from './text'
import type { When } from './time/when'

export const ROLES = ['participant', 'host', 'speaker', 'absent-partner', 'subject'] as const
export type Role = (typeof ROLES)[number]

/** Someone in an event, and for whom that person acts there. */
export interface Part {
  readonly actor: ActorId
  readonly role: Role
  /** The state or body represented, or null when an actor acts for itself. */
  readonly represents: ActorId | null
  /** Whether the representation is ours to infer. */
  readonly representsScope: Scope
}

export interface Plover {
  readonly type: PloverType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly auxiliary: readonly string[]
}

/** Who says so: one link of the chain, outermost first. */
export interface Attribution {
  /** An actor of the dataset, or null where only words name it ("local media, not named"). */
  readonly agent: ActorId | null
  readonly words: LocalText
  readonly relation: string
}

/** What an event sets up for later. */
export interface Plan {
  readonly title: LocalText
  readonly briefTitle: LocalText | null
  readonly when: When
}

/** A dated interaction, coded with PLOVER. A meeting has all participants as actors and no recipient. */
export interface Event {
  readonly id: EventId
  readonly title: LocalText
  /** At most 24 characters, for the timeline and chips. */
  readonly shortTitle: LocalText
  /** A word or two, at most 16 characters, where the timeline has little room; null where the short title serves. */
  readonly briefTitle: LocalText | null
  /** One plain sentence of what the source says. */
  readonly summary: LocalText
  readonly actors: readonly Part[]
  readonly recipients: readonly Part[]
  readonly plover: Plover
  readonly crosswalk: { readonly cameo: string | null; readonly goldstein: number | null }
  readonly codingConfidence: 'high' | 'medium' | 'low'
  readonly alternatives: readonly LocalText[]
  readonly when: When
  readonly place: PlaceId | null
  readonly partOf: EventId | null
  /** Drawn hollow in Ahead, under the event's own ref. */
  readonly plan: Plan | null
  readonly basis: Basis
  readonly attribution: readonly Attribution[]
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}

/** A state that lasts, between actors or of one actor. Not an event. */
export interface Relation {
  readonly id: RelationId
  readonly title: LocalText
  readonly shortTitle: LocalText
  readonly briefTitle: LocalText | null
  readonly summary: LocalText
  readonly between: readonly ActorId[]
  /** Persons named with it, such as "under Kishida and Yoon". */
  readonly mentions: readonly ActorId[]
  readonly nature: 'ties' | 'thaw' | 'normalisation' | 'activity'
  readonly when: When
  readonly basis: Basis
  readonly attribution: readonly Attribution[]
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}
