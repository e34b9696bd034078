import type { Stance } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import type { DatasetIndex } from './indexDataset'
import { answersFor, contentEnds, partiesOf } from './parts'

/** How one party stands to one claim; it may assert it and be spoken about at once. */
export interface ClaimStand {
  readonly claim: Claim
  readonly asserts: boolean
  /** Whether the content names it, itself or its armed force. */
  readonly isAbout: boolean
  /** Its answer; null where the source records none. */
  readonly stance: Stance | null
  /** The state for which a person answers it, by the event that tells the answer; null for everyone else. */
  readonly through: ActorId | null
}

/** The claims that concern an actor in any way, in the author's order. */
export function claimsOf(index: DatasetIndex, actor: ActorId): readonly ClaimStand[] {
  return [...index.dataset.claims.values()].flatMap((claim) => {
    const asserts = claim.asserters.includes(actor)
    const isAbout = contentEnds(index.dataset, claim).includes(actor)
    const own = claim.responses.find(({ by }) => by === actor)?.stance ?? null
    const through = own === null ? answersFor(index.dataset, claim, actor) : null
    const stance = own ?? claim.responses.find(({ by }) => by === through)?.stance ?? null
    return asserts || isAbout || stance !== null ? [{ claim, asserts, isAbout, stance, through }] : []
  })
}

/** The claims that name all the given actors: as asserter, in the content, or with an answer. Silence names nobody. */
export function claimsNaming(index: DatasetIndex, actors: readonly ActorId[]): readonly Claim[] {
  return [...index.dataset.claims.values()].filter((claim) => {
    const named = partiesOf(index.dataset, claim)
    return actors.every((actor) => named.includes(actor))
  })
}
