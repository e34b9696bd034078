import type { Relation } from '@/model/event'
import type { ActorId, RelationId } from '@/model/ids'
import { toEvidence, type EvidenceLike } from './anEvidence'
import { aText, toName } from './aText'
import { toWhen, type WhenLike } from './aWhen'

type RelationFields = Partial<
  Omit<Relation, 'id' | 'title' | 'shortTitle' | 'summary' | 'between' | 'mentions' | 'when' | 'evidence'>
> & {
  readonly id?: string
  readonly title?: string
  readonly between?: readonly string[]
  readonly mentions?: readonly string[]
  readonly when?: WhenLike
  readonly evidence?: readonly EvidenceLike[]
}

/** Ties between Japan and South Korea, presupposed and undated unless told otherwise. */
export function aRelation(fields: RelationFields = {}): Relation {
  const { id = 'relation', title = toName(id), between = ['japan', 'south-korea'], mentions = [] } = fields
  return {
    id: id as RelationId,
    title: aText(title),
    shortTitle: aText(title.slice(0, 24)),
    briefTitle: fields.briefTitle ?? null,
    summary: aText(title),
    between: between.map((actor) => actor as ActorId),
    mentions: mentions.map((actor) => actor as ActorId),
    nature: fields.nature ?? 'ties',
    when: toWhen(fields.when ?? null),
    basis: fields.basis ?? 'presupposed',
    attribution: fields.attribution ?? [],
    evidence: toEvidence(fields.evidence ?? ['P1']),
    scope: fields.scope ?? 'article',
  }
}
