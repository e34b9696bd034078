import type { Basis, Stance } from './certainty'
import type { Attribution, Part, Plover } from './event'
import type { Evidence } from './evidence'
import type { ActorId, ClaimId, EventId, PlaceId } from './ids'
import type { LocalText, Scope } from './text'
import type { When } from './time/when'

/** What would be the case if the claim were true; never drawn or summed as an event. */
export interface ClaimContent {
  readonly actors: readonly Part[]
  readonly recipients: readonly Part[]
  readonly plover: Plover | null
  readonly place: PlaceId | null
  readonly when: When
}

export interface Response {
  readonly by: ActorId
  readonly stance: Stance
  readonly evidence: readonly Evidence[]
}

/** A proposition with who asserts it and how each party stands to it. */
export interface Claim {
  readonly id: ClaimId
  readonly title: LocalText
  readonly shortTitle: LocalText
  readonly briefTitle: LocalText | null
  /** "If true: …", in our words. */
  readonly summary: LocalText
  readonly content: ClaimContent
  readonly asserters: readonly ActorId[]
  readonly responses: readonly Response[]
  /** The event in which the claim is told or answered; it shares this claim's mark in the pictures. */
  readonly toldBy: EventId | null
  readonly alternatives: readonly LocalText[]
  readonly basis: Basis
  readonly attribution: readonly Attribution[]
  readonly evidence: readonly Evidence[]
  readonly scope: Scope
}
