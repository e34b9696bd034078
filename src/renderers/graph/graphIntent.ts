import type { Ref } from '@/model/ref'
import type { Camera } from '@/scenes/graph/camera'
import type { Point } from '@/scenes/marks/point'
import type { Intent } from '../renderer'

/** The graph also reports where the reader wants to look from, and bodies put elsewhere. */
export type GraphIntent =
  | Intent
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'fit' }
  /** A body is dragged; its middle belongs at `to`, px of the picture. */
  | { readonly kind: 'drag'; readonly ref: Ref; readonly to: Point }
