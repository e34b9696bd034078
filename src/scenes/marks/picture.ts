import type { Ref } from '@/model/ref'
import type { Mark } from './mark'

/** What one painter needs to draw once. */
export interface Picture {
  /** In order of painting within a layer, and of walking by keyboard. Keys are unique. */
  readonly marks: readonly Mark[]
  /** Outlined in every view at once. */
  readonly hovered: Ref | null
}
