import type { Point } from '../marks/point'

/** Where the reader looks from: a picture's point p is shown at `p * scale + [x, y]`, px. */
export interface Camera {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The whole picture, unmoved. */
export const FIT: Camera = { scale: 1, x: 0, y: 0 }

const LEAST_SCALE = 0.6
const MOST_SCALE = 5

/** Zooms by a factor about a point of the container, px, which stays where it is. Clamped. */
export function zoomedAt(camera: Camera, factor: number, [px, py]: Point): Camera {
  const scale = Math.min(Math.max(camera.scale * factor, LEAST_SCALE), MOST_SCALE)
  const ratio = scale / camera.scale
  return { scale, x: px - (px - camera.x) * ratio, y: py - (py - camera.y) * ratio }
}

/** Moves the picture; some of it always stays in a container of the given size. */
export function pannedBy(
  camera: Camera,
  dx: number,
  dy: number,
  size: { readonly width: number; readonly height: number },
): Camera {
  const keep = (offset: number, extent: number) =>
    Math.min(Math.max(offset, extent * (0.25 - camera.scale)), extent * 0.75)
  return { ...camera, x: keep(camera.x + dx, size.width), y: keep(camera.y + dy, size.height) }
}

/** The picture's point under a point of the container. */
export function toPicture({ scale, x, y }: Camera, [px, py]: Point): Point {
  return [(px - x) / scale, (py - y) / scale]
}
