import type { ActorId, PlaceId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import type { Place } from '@/model/place'
import { aText, toName } from './aText'
import { CAPITALS, toId } from './capitals'

type PlaceFields = Partial<Omit<Place, 'id' | 'name' | 'country'>> & {
  readonly name?: string
  readonly country?: string | null
}

/** A city; one of today's capitals stands where it is, any other at 0, 0 unless told. */
export function aPlace(id: string, fields: PlaceFields = {}): Place {
  const capital = CAPITALS.find((each) => toId(each.capital) === id) ?? null
  const { name = capital?.capital ?? toName(id), country = capital?.state ?? null, ...rest } = fields
  const at: LonLat = capital === null ? [0, 0] : [capital.lon, capital.lat]
  return {
    id: id as PlaceId,
    name: aText(name),
    at,
    country: country as ActorId | null,
    precision: 'city',
    geonames: null,
    zone: null,
    note: null,
    evidence: [],
    scope: 'article',
    ...rest,
  }
}
