import type { Stance } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { PloverType } from '@/model/coding/plover'
import type { ActorId, ClaimId, EventId, PlaceId } from '@/model/ids'
import { toEvidence, type EvidenceLike } from './anEvidence'
import { aPart, type PartLike } from './aPart'
import { aText, toName } from './aText'
import { toWhen, type WhenLike } from './aWhen'

type ClaimFields = Partial<Pick<Claim, 'briefTitle' | 'alternatives' | 'basis' | 'attribution' | 'scope'>> & {
  readonly id?: string
  readonly title?: string
  /** What would be the case if it were true. */
  readonly actors?: readonly PartLike[]
  readonly recipients?: readonly PartLike[]
  readonly type?: PloverType | null
  readonly place?: string | null
  readonly when?: WhenLike
  readonly asserters?: readonly string[]
  /** How each party stands to it: `{ 'north-korea': 'not-confirmed' }`. */
  readonly responses?: Readonly<Record<string, Stance>>
  readonly toldBy?: string | null
  readonly evidence?: readonly EvidenceLike[]
}

/** The United States claims something about North Korea, undated, unless told otherwise. */
export function aClaim(fields: ClaimFields = {}): Claim {
  const {
    id = 'claim',
    title = toName(id),
    actors = ['north-korea'],
    recipients = [],
    type = 'MOBILIZE',
  } = fields
  const { place = null, when = null, asserters = ['united-states'], responses = {}, toldBy = null } = fields
  return {
    id: id as ClaimId,
    title: aText(title),
    shortTitle: aText(title.slice(0, 24)),
    briefTitle: fields.briefTitle ?? null,
    summary: aText(title),
    content: {
      actors: actors.map((part) => aPart(part, 'subject')),
      recipients: recipients.map((part) => aPart(part, 'subject')),
      plover: type === null ? null : { type, mode: null, contexts: [], auxiliary: [] },
      place: place as PlaceId | null,
      when: toWhen(when),
    },
    asserters: asserters.map((actor) => actor as ActorId),
    responses: Object.entries(responses).map(([by, stance]) => ({ by: by as ActorId, stance, evidence: [] })),
    toldBy: toldBy as EventId | null,
    alternatives: fields.alternatives ?? [],
    basis: fields.basis ?? 'claimed-by',
    attribution: fields.attribution ?? [],
    evidence: toEvidence(fields.evidence ?? ['P1']),
    scope: fields.scope ?? 'article',
  }
}
