import type { PloverType } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import type { EventId, PlaceId } from '@/model/ids'
import { toEvidence, type EvidenceLike } from './anEvidence'
import { aPart, type PartLike } from './aPart'
import { aText, toName } from './aText'
import { toWhen, type WhenLike } from './aWhen'

export type EventFields = Partial<
  Omit<
    Event,
    | 'id'
    | 'title'
    | 'shortTitle'
    | 'summary'
    | 'actors'
    | 'recipients'
    | 'when'
    | 'place'
    | 'partOf'
    | 'plan'
    | 'evidence'
  >
> & {
  readonly id?: string
  readonly title?: string
  readonly summary?: string
  readonly actors?: readonly PartLike[]
  readonly recipients?: readonly PartLike[]
  /** Short for `plover`: the type alone. */
  readonly type?: PloverType
  readonly when?: WhenLike
  readonly place?: string | null
  readonly partOf?: string | null
  readonly plan?: { readonly title: string; readonly when: WhenLike } | null
  readonly evidence?: readonly EvidenceLike[]
}

/** Japan speaks of nobody, undated, as stated in paragraph P1, unless told otherwise. */
export function anEvent(fields: EventFields = {}): Event {
  const {
    id = 'event',
    type = 'AGREE',
    actors = ['japan'],
    recipients = [],
    when = null,
    evidence = ['P1'],
  } = fields
  const { title = toName(id), summary = title, place = null, partOf = null, plan = null } = fields
  return {
    id: id as EventId,
    title: aText(title),
    shortTitle: aText(title.slice(0, 24)),
    briefTitle: fields.briefTitle ?? null,
    summary: aText(summary),
    actors: actors.map((part) => aPart(part)),
    recipients: recipients.map((part) => aPart(part, 'subject')),
    plover: fields.plover ?? { type, mode: null, contexts: ['diplomatic'], auxiliary: [] },
    crosswalk: fields.crosswalk ?? { cameo: null, goldstein: null },
    codingConfidence: fields.codingConfidence ?? 'high',
    alternatives: fields.alternatives ?? [],
    when: toWhen(when),
    place: place as PlaceId | null,
    partOf: partOf as EventId | null,
    plan: plan === null ? null : { title: aText(plan.title), briefTitle: null, when: toWhen(plan.when) },
    basis: fields.basis ?? 'stated',
    attribution: fields.attribution ?? [],
    evidence: toEvidence(evidence),
    scope: fields.scope ?? 'article',
  }
}

/** A meeting of all its participants in one place; no recipient. */
export function aMeeting(fields: EventFields = {}): Event {
  return anEvent({
    id: 'meeting',
    type: 'CONSULT',
    actors: ['japan', 'south-korea'],
    when: '2024-11-15',
    place: 'lima',
    ...fields,
    recipients: [],
  })
}
