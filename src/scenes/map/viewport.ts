import type { Box, Point } from '../marks/point'

/** A window onto the plane: the map itself, or an enlargement. */
export interface Viewport {
  /** `world`, or the letter of an enlargement. */
  readonly id: string
  /** px a plane unit. */
  readonly scale: number
  /** The plane point that lands on px [0, 0]. */
  readonly origin: Point
  /** What can be seen, px; labels stay inside. Null: everything. */
  readonly frame: Box | null
  /** Side of a state's square, px. */
  readonly squarePx: number
}

export function toPx({ scale, origin }: Viewport, [x, y]: Point): Point {
  return [(x - origin[0]) * scale, (y - origin[1]) * scale]
}

export function toPlanePoint({ scale, origin }: Viewport, [x, y]: Point): Point {
  return [x / scale + origin[0], y / scale + origin[1]]
}
