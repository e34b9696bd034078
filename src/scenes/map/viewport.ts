import type { PlaceId } from '@/model/ids'
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

interface VenueWindow {
  readonly letter: string
  readonly venues: ReadonlySet<PlaceId>
}

export function toPx({ scale, origin }: Viewport, [x, y]: Point): Point {
  return [(x - origin[0]) * scale, (y - origin[1]) * scale]
}

/** Whether a venue is drawn in a viewport: in the enlargement that has room for it, else on the map. */
export function isVenueHere(
  {
    plan,
    viewport,
  }: { readonly plan: { readonly insets: readonly VenueWindow[] }; readonly viewport: Viewport },
  place: PlaceId,
): boolean {
  const inset = plan.insets.find(({ venues }) => venues.has(place))
  return (inset?.letter ?? 'world') === viewport.id
}

export function toPlanePoint({ scale, origin }: Viewport, [x, y]: Point): Point {
  return [x / scale + origin[0], y / scale + origin[1]]
}
