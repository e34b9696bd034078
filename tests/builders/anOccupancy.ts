import type { Occupancy } from '@/model/actor'
import type { ActorId, OccupancyId } from '@/model/ids'
import { aText } from './aText'
import { toEvidence, type EvidenceLike } from './anEvidence'
import { toWhen, type WhenLike } from './aWhen'

type OccupancyFields = Partial<Omit<Occupancy, 'id' | 'holder' | 'of' | 'post' | 'when' | 'evidence'>> & {
  readonly id?: string
  readonly holder: string
  readonly of: string
  readonly post?: string | null
  readonly when?: WhenLike
  readonly evidence?: readonly EvidenceLike[]
}

/** A person in a post, held now and undated unless told. */
export function anOccupancy(fields: OccupancyFields): Occupancy {
  const { id, holder, of, post = 'president', when = null, evidence = ['P1'], ...rest } = fields
  return {
    id: (id ?? `${holder}-of-${of}`) as OccupancyId,
    holder: holder as ActorId,
    of: of as ActorId,
    post: post === null ? null : aText(post),
    when: toWhen(when),
    entry: null,
    status: 'current',
    evidence: toEvidence(evidence),
    scope: 'article',
    ...rest,
  }
}
