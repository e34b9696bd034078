import type { Basis } from '@/model/certainty'
import type { Ref } from '@/model/ref'
import type { Shape } from './shape'
import type { Box } from './point'

/** Where a thing stands to the window and switches: inside; outside but selected; outside and not drawn. */
export type MarkState = 'active' | 'ghost' | 'hidden'

/** How strongly a mark speaks now. */
export interface Emphasis {
  readonly state: MarkState
  readonly selected: boolean
  /** Touches the selection: drawn at full strength, contact lines in ink. */
  readonly related: boolean
  /** Something else is selected and this is not related. */
  readonly dim: boolean
  /** The step that playback or "next event" has just reached. */
  readonly current: boolean
}

export const AT_REST: Emphasis = {
  state: 'active',
  selected: false,
  related: false,
  dim: false,
  current: false,
}

/** Outside the window or switched off: in the picture, but not seen. */
export const HIDDEN: Emphasis = { ...AT_REST, state: 'hidden' }

export function isSameEmphasis(a: Emphasis, b: Emphasis): boolean {
  return (
    a === b ||
    (a.state === b.state &&
      a.selected === b.selected &&
      a.related === b.related &&
      a.dim === b.dim &&
      a.current === b.current)
  )
}

/** The place a finger, a pointer or a screen reader finds a mark at. */
export interface Hit {
  /** px in the picture; the renderer grows it to the least target. */
  readonly box: Box
  /** Accessible name, localised; begins with the thing's own name and holds its certainty word where it is not stated. */
  readonly name: string
  /** Lines of the tooltip under the name, localised. */
  readonly notes: readonly string[]
}

/** One thing in a picture: what it is, how it looks, where it is found. Coordinates are px of the picture. */
export interface Mark {
  /** Unique within a scene and stable between scenes. */
  readonly key: string
  /** What a press selects; null for marks that only explain. */
  readonly ref: Ref | null
  /** For marks that are neither actor nor place. */
  readonly certainty: Basis | null
  readonly shapes: readonly Shape[]
  /** Null: not interactive here (another mark of the same ref is). */
  readonly hit: Hit | null
  readonly emphasis: Emphasis
}
