import * as z from 'zod/mini'
import type { ActorId, PlaceId } from '@/model/ids'
import { PLACE_PRECISIONS } from '@/model/place'
import { evidence } from './evidence'
import { id, localText, oneOf, orEmpty, orNull, scope, words } from './fields'

/** Degrees, WGS 84. */
export const longitude = z.number().check(z.gte(-180), z.lte(180))
const latitude = z.number().check(z.gte(-90), z.lte(90))

/** A place in the file: its position is two fields, given both or neither. */
export const place = z.strictObject({
  id: id<PlaceId>(),
  name: localText,
  lon: orNull(longitude),
  lat: orNull(latitude),
  country: orNull(id<ActorId>()),
  precision: oneOf(PLACE_PRECISIONS),
  geonames: orNull(words),
  zone: orNull(words),
  note: orNull(localText),
  evidence: orEmpty(evidence),
  scope,
})
