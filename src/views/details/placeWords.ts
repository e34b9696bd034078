import type { PlaceId } from '@/model/ids'
import { localText } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actorName } from '@/views/shared/namesOf'

/** A place with its country, where the dataset gives one: "Lima, Peru"; "Kursk" where it does not. */
export function placeText(index: DatasetIndex, id: PlaceId): string {
  const place = index.dataset.places.get(id)
  if (!place) return id
  const name = localText(place.name)
  return place.country ? `${name}, ${actorName(index, place.country)}` : name
}
