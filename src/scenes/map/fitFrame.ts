import type { Point } from '../marks/point'

/** Room kept free inside a picture, px. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** How the plane is shown: `px = (plane - [x, y]) * scale`. `x`, `y` are the plane point at the top left. */
export interface PlaneFrame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Without points, the world is shown: half its width and height in plane units. */
const WORLD: readonly Point[] = [
  [-512, -249.3],
  [512, 249.3],
]

/** A picture smaller than its padding still needs a scale above 0. */
const LEAST_ROOM_PX = 1

/**
 * The largest scale at which all points lie inside the padding, and the place that centres them there.
 * @param points plane units
 * @param size px
 * @param mostScale px a plane unit, reached with one point alone
 */
export function fitFrame(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  padding: Padding,
  mostScale: number,
): PlaneFrame {
  const shown = points.length > 0 ? points : WORLD
  const xs = shown.map(([x]) => x)
  const ys = shown.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const roomX = Math.max(LEAST_ROOM_PX, size.width - padding.left - padding.right)
  const roomY = Math.max(LEAST_ROOM_PX, size.height - padding.top - padding.bottom)
  const scale = Math.min(mostScale, roomX / (right - left), roomY / (bottom - top))
  return {
    scale,
    x: (left + right) / 2 - (padding.left + roomX / 2) / scale,
    y: (top + bottom) / 2 - (padding.top + roomY / 2) / scale,
  }
}
