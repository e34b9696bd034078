import type { Ink, Layer, PathPrimitive } from './primitive'

type Options = Partial<Omit<PathPrimitive, 'kind' | 'd'>>

/** A path with the usual values filled in: layer line, no fill, butt caps. */
export function path(d: string, options: Options): PathPrimitive {
  return {
    kind: 'path',
    layer: 'line',
    d,
    stroke: null,
    fill: null,
    widthPx: 1,
    dash: null,
    round: false,
    ...options,
  }
}

/** The ground behind a stroke, 3 px wider, so that crossing lines part. */
export function haloOf(d: string, widthPx: number): PathPrimitive {
  return path(d, { layer: 'halo', stroke: 'halo', widthPx: widthPx + 3, round: true })
}

/** A closed figure filled with the ground and edged in one colour. */
export function figure(
  d: string,
  layer: Layer,
  edge: Ink,
  widthPx: number,
  options: Options = {},
): PathPrimitive {
  return path(d, { layer, stroke: edge, fill: 'ground', widthPx, ...options })
}
