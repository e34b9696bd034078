import * as z from 'zod/mini'
import { STANCES } from '@/model/certainty'
import type { ActorId, ClaimId, EventId, PlaceId } from '@/model/ids'
import { part, plover, support } from './event'
import { evidence } from './evidence'
import { id, localText, oneOf, orEmpty, orNull } from './fields'
import { when } from './when'

/** A proposition; `content` is what would be the case if it were true. */
export const claim = z.strictObject({
  id: id<ClaimId>(),
  title: localText,
  shortTitle: localText,
  briefTitle: orNull(localText),
  summary: localText,
  content: z.strictObject({
    actors: orEmpty(part),
    recipients: orEmpty(part),
    plover: orNull(plover),
    place: orNull(id<PlaceId>()),
    when,
  }),
  asserters: orEmpty(id<ActorId>()),
  responses: orEmpty(
    z.strictObject({ by: id<ActorId>(), stance: oneOf(STANCES), evidence: orEmpty(evidence) }),
  ),
  toldBy: orNull(id<EventId>()),
  alternatives: orEmpty(localText),
  ...support,
})
