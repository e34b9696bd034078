import type { Box, Point } from './point'

/** Area two boxes share, in square units; 0 where they do not meet. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** The box of a side about a middle. */
export function boxAround([x, y]: Point, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** A box with so much more on every side; less where the number is below 0. */
export function grownBy({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Area of a box that lies outside another. */
export function outside(box: Box, frame: Box): number {
  return box.width * box.height - overlap(box, frame)
}
