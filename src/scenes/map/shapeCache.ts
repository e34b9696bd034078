import type { Shape } from '../marks/shape'
import type { Box } from '../marks/point'

export interface Drawn {
  readonly shapes: readonly Shape[]
  /** Where it can be pressed; null: nowhere. */
  readonly box: Box | null
}

/** Remembers what a key drew under a variant, so that a scrub that changes nothing hands the painter the same shapes. */
export type ShapeCache = (key: string, variant: string, draw: () => Drawn) => Drawn

export function createShapeCache(): ShapeCache {
  const known = new Map<string, Map<string, Drawn>>()
  return (key, variant, draw) => {
    const variants = known.get(key) ?? new Map<string, Drawn>()
    known.set(key, variants)
    const before = variants.get(variant)
    if (before) return before
    const drawn = draw()
    variants.set(variant, drawn)
    return drawn
  }
}
