import * as z from 'zod/mini'
import { _default as orElse } from 'zod/mini'
import { BASES } from '@/model/certainty'
import { PLOVER_TYPES } from '@/model/coding/plover'
import { ROLES } from '@/model/event'
import type { ActorId, EventId, PlaceId, RelationId } from '@/model/ids'
import { evidence } from './evidence'
import { id, localText, oneOf, orEmpty, orNull, scope, words } from './fields'
import { when } from './when'

/** Someone in an event or in a claim's content. */
export const part = z.strictObject({
  actor: id<ActorId>(),
  role: oneOf(ROLES),
  represents: orNull(id<ActorId>()),
  representsScope: scope,
})

/** PLOVER 2.0 codes; contexts and auxiliary modes by their short names. */
export const plover = z.strictObject({
  type: oneOf(PLOVER_TYPES),
  mode: orNull(words),
  contexts: orEmpty(words),
  auxiliary: orEmpty(words),
})

/** One link of the chain of who says so. */
export const attribution = z.strictObject({
  agent: orNull(id<ActorId>()),
  words: localText,
  relation: words,
})

/** How the source holds a record, and where: the same for events, relations and claims. */
export const support = {
  basis: oneOf(BASES),
  attribution: orEmpty(attribution),
  evidence: orEmpty(evidence),
  scope,
}

const NO_CROSSWALK = { cameo: null, goldstein: null }

/** An event in the file; `actors` needs one entry at least. */
export const event = z.strictObject({
  id: id<EventId>(),
  title: localText,
  shortTitle: localText,
  briefTitle: orNull(localText),
  summary: localText,
  actors: z.array(part).check(z.minLength(1)),
  recipients: orEmpty(part),
  plover,
  crosswalk: orElse(
    z.strictObject({ cameo: orNull(z.string().check(z.regex(/^\d{2,4}$/))), goldstein: orNull(z.number()) }),
    () => NO_CROSSWALK,
  ),
  codingConfidence: oneOf(['high', 'medium', 'low']),
  alternatives: orEmpty(localText),
  when,
  place: orNull(id<PlaceId>()),
  partOf: orNull(id<EventId>()),
  plan: orNull(z.strictObject({ title: localText, briefTitle: orNull(localText), when })),
  ...support,
})

/** A relation in the file; `between` needs one entry at least. */
export const relation = z.strictObject({
  id: id<RelationId>(),
  title: localText,
  shortTitle: localText,
  briefTitle: orNull(localText),
  summary: localText,
  between: z.array(id<ActorId>()).check(z.minLength(1)),
  mentions: orEmpty(id<ActorId>()),
  nature: oneOf(['ties', 'thaw', 'normalisation', 'activity']),
  when,
  ...support,
})
