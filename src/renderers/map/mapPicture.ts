import type { Ref } from '@/model/ref'
import type { Inset, MapPlan } from '@/scenes/map/mapPlan'
import type { Picture } from '@/scenes/marks/picture'
import type { Intent } from '../renderer'

/** What the map renderer draws once. */
export interface MapPicture {
  /** A new plan (another dataset or size) brings the camera home, unless the reader has moved it. */
  readonly plan: MapPlan
  readonly world: Picture
  readonly insets: readonly { readonly inset: Inset; readonly title: string; readonly picture: Picture }[]
  /** ISO codes of countries outlined in ink. */
  readonly outlined: ReadonlySet<string>
  /** ISO codes of countries that can be pressed, and what a press selects. */
  readonly countries: ReadonlyMap<string, Ref>
  /** Brought into view if it is hidden; never zoomed to. */
  readonly selected: Ref | null
  readonly words: MapWords
}

export interface MapWords {
  readonly name: string
  readonly hint: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
}

/** The map also reports its camera: px a plane unit, null for home, so that marks are laid out anew after a zoom. */
export type MapIntent = Intent | { readonly kind: 'camera'; readonly scale: number | null }
