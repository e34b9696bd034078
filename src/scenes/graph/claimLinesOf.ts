import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { endsOf } from './actsOf'
import type { Act, Body, ClaimSides } from './graphContent'

const PLACE_RING_PX = 15

interface ClaimLines {
  readonly lines: readonly Act[]
  readonly sides: readonly ClaimSides[]
  /** The places claims are about, as rings. */
  readonly places: ReadonlyMap<Ref, Body>
}

/**
 * Claims as dotted lines: from the party to the place, or from the parties toward whom it would be directed. An armed
 * force or body that is not drawn stands with whose it is. A claim about nobody drawn has no line.
 */
export function claimLinesOf({ dataset }: DatasetIndex, bodies: ReadonlyMap<Ref, Body>): ClaimLines {
  const places = new Map<Ref, Body>()
  const ownerOf = (id: ActorId) => dataset.actors.get(id)?.of ?? null
  const lineOf = (claim: Claim): readonly Act[] => {
    const { actors, recipients, place } = claim.content
    const feet = endsOf(actors, bodies, ownerOf)
    const toward = endsOf(recipients, bodies, ownerOf).filter((ref) => !feet.includes(ref))
    const ring = place === null ? null : refTo('place', place)
    if (ring && !bodies.has(ring)) {
      places.set(ring, {
        ref: ring,
        kind: 'place',
        form: 'circle',
        reachPx: PLACE_RING_PX,
        events: 0,
        longitude: null,
      })
    }
    if (feet.length === 0 && ring === null) return []
    const common = { ref: refTo('claim', claim.id), certainty: claim.basis, sign: 'conflict' } as const
    return [{ ...common, kind: 'claim', feet, heads: ring ? [ring] : toward }]
  }
  const claims = [...dataset.claims.values()]
  return { lines: claims.flatMap(lineOf), sides: claims.map((claim) => sidesOf(claim, bodies)), places }
}

function sidesOf(claim: Claim, bodies: ReadonlyMap<Ref, Body>): ClaimSides {
  const isDrawn = (ref: Ref) => bodies.has(ref)
  return {
    ref: refTo('claim', claim.id),
    certainty: claim.basis,
    asserters: claim.asserters.map((id) => refTo('actor', id)).filter(isDrawn),
    answers: claim.responses.flatMap(({ by, stance }) => {
      const ref = refTo('actor', by)
      return (stance === 'not-confirmed' || stance === 'denied') && isDrawn(ref) ? [{ by: ref, stance }] : []
    }),
  }
}
