import type { Box, Point } from '../marks/point'

/** Whether two segments properly cross; sharing an end is no crossing. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const sideC = abx * (c[1] - a[1]) - aby * (c[0] - a[0])
  const sideD = abx * (d[1] - a[1]) - aby * (d[0] - a[0])
  if (sideC * sideD >= 0) return false
  const sideA = cdx * (a[1] - c[1]) - cdy * (a[0] - c[0])
  const sideB = cdx * (b[1] - c[1]) - cdy * (b[0] - c[0])
  return sideA * sideB < 0
}

/** Distance of a point from a segment, in their unit. */
export function distanceTo(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
  const ex = p[0] - a[0] - t * dx
  const ey = p[1] - a[1] - t * dy
  return Math.sqrt(ex * ex + ey * ey)
}

/** Length of a segment inside a box, in their unit. Method: Liang and Barsky's parametric clipping. */
export function lengthInside(a: Point, b: Point, { x, y, width, height }: Box): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  let enter = 0
  let leave = 1
  for (let edge = 0; edge < 4; edge++) {
    const p = edge === 0 ? -dx : edge === 1 ? dx : edge === 2 ? -dy : dy
    const q =
      edge === 0 ? a[0] - x : edge === 1 ? x + width - a[0] : edge === 2 ? a[1] - y : y + height - a[1]
    if (p === 0) {
      if (q < 0) return 0
    } else if (p < 0) enter = Math.max(enter, q / p)
    else leave = Math.min(leave, q / p)
    if (leave <= enter) return 0
  }
  return (leave - enter) * Math.hypot(dx, dy)
}

/** The box around the points of a line, grown on all sides. */
export function boxOf(points: readonly Point[], grown: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return {
    x: left - grown,
    y: top - grown,
    width: right - left + 2 * grown,
    height: bottom - top + 2 * grown,
  }
}

/** Whether two boxes share a point. */
export function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}
