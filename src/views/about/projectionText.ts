import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { mapCentre } from '@/scenes/map/mapPlan'

/** The projection in words, turned as the map is. */
export function projectionText(index: DatasetIndex): string {
  const degrees = Math.round(mapCentre(index))
  const centre = t(degrees < 0 ? 'about.west' : 'about.east', { degrees: Math.abs(degrees) })
  // Turned to between 100° E and 100° W a map has the whole Pacific in its middle.
  return t(Math.abs(degrees) > 100 ? 'about.projection.pacific' : 'about.projection.text', { centre })
}
