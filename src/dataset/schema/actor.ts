import * as z from 'zod/mini'
import { ACTOR_KINDS } from '@/model/actor'
import type { ActorId, OccupancyId, PlaceId } from '@/model/ids'
import { evidence } from './evidence'
import { id, localText, oneOf, orEmpty, orNull, scope, words } from './fields'
import { when } from './when'

/** An id in another catalogue. */
export const identifier = z.strictObject({
  scheme: words,
  value: words,
  verified: z.boolean(),
  checkedAgainst: orNull(words),
})

/** An actor in the file; `anchor` is the place of a state's capital. */
export const actor = z.strictObject({
  id: id<ActorId>(),
  kind: oneOf(ACTOR_KINDS),
  name: localText,
  shortName: orNull(localText),
  initials: orNull(words),
  aliases: orEmpty(words),
  iso3: orNull(z.string().check(z.regex(/^[A-Z]{3}$/))),
  identifiers: orEmpty(identifier),
  anchor: orNull(id<PlaceId>()),
  of: orNull(id<ActorId>()),
  /** Omitted: whether the kind stands in the pictures. */
  drawn: orNull(z.boolean()),
  note: orNull(localText),
  evidence: orEmpty(evidence),
  scope,
})

/** A person in a post; `post` is left out where the source gives the person none. */
export const occupancy = z.strictObject({
  id: id<OccupancyId>(),
  holder: id<ActorId>(),
  post: orNull(localText),
  of: id<ActorId>(),
  when,
  entry: orNull(localText),
  status: oneOf(['current', 'earlier']),
  evidence: orEmpty(evidence),
  scope,
})
