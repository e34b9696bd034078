import type { Stance } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { Part } from '@/model/event'
import type { ActorId } from '@/model/ids'
import type { DatasetIndex } from './indexDataset'

/** How one party stands to one claim; it may assert it and be spoken about at once. */
export interface ClaimStand {
  readonly claim: Claim
  readonly asserts: boolean
  /** Whether the content names it, itself or its armed force. */
  readonly isAbout: boolean
  /** Its answer; null where the source records none. */
  readonly stance: Stance | null
}

/** The claims that concern an actor in any way, in the author's order. */
export function claimsOf(index: DatasetIndex, actor: ActorId): readonly ClaimStand[] {
  return [...index.dataset.claims.values()].flatMap((claim) => {
    const asserts = claim.asserters.includes(actor)
    const isAbout = endsOfContent(index, claim).includes(actor)
    const stance = claim.responses.find(({ by }) => by === actor)?.stance ?? null
    return asserts || isAbout || stance !== null ? [{ claim, asserts, isAbout, stance }] : []
  })
}

/** The claims that name all the given actors: as asserter, in the content, or with an answer. Silence names nobody. */
export function claimsNaming(index: DatasetIndex, actors: readonly ActorId[]): readonly Claim[] {
  return [...index.dataset.claims.values()].filter((claim) => {
    const speaking = claim.responses.filter(({ stance }) => stance !== 'no-statement').map(({ by }) => by)
    const named = [...claim.asserters, ...speaking, ...endsOfContent(index, claim)]
    return actors.every((actor) => named.includes(actor))
  })
}

/** Everyone a claim's content names: its parts, those they represent, and the state an armed force is said to be of. */
export function endsOfContent({ dataset }: DatasetIndex, { content }: Claim): readonly ActorId[] {
  const namedBy = ({ actor, represents }: Part) =>
    [actor, represents, dataset.actors.get(actor)?.of ?? null].filter((id) => id !== null)
  return [...new Set([...content.actors, ...content.recipients].flatMap(namedBy))]
}
