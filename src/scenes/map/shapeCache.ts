import type { Shape } from '../marks/shape'
import type { Hit } from '../marks/mark'

export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly hit: Hit | null
}

/** Remembers what a key drew under a variant, so that a scrub that changes nothing hands the painter the same shapes. */
export type ShapeCache = (key: string, variant: string, draw: () => Drawn) => Drawn

export function createShapeCache(): ShapeCache {
  const known = new Map<string, { readonly variant: string; readonly drawn: Drawn }>()
  return (key, variant, draw) => {
    const before = known.get(key)
    if (before?.variant === variant) return before.drawn
    const drawn = draw()
    known.set(key, { variant, drawn })
    return drawn
  }
}
