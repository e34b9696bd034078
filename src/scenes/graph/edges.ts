import { contains } from '../marks/box'
import type { Box, Point } from '../marks/point'
import { cut, lengthOf } from '../marks/polyline'
import type { Body } from './graphContent'

/** How far the edge of a body's figure is from its middle in a direction, px. */
export function edgePx({ form, reachPx }: Pick<Body, 'form' | 'reachPx'>, [dx, dy]: Point): number {
  const length = Math.hypot(dx, dy) || 1
  const [cos, sin] = [Math.abs(dx) / length, Math.abs(dy) / length]
  switch (form) {
    case 'circle':
      return reachPx
    case 'diamond':
      return reachPx / (cos + sin)
    case 'square':
      return reachPx / Math.max(cos, sin)
    case 'hexagon':
      return reachPx * 0.93
  }
}

/** A line without the part that lies within some px of its first point. Empty if nothing is left. */
export function beyond(points: readonly Point[], px: number): readonly Point[] {
  const [start] = points
  if (!start) return []
  let travelled = 0
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) continue
    const step = Math.hypot(b[0] - a[0], b[1] - a[1])
    const [near, far] = [
      Math.hypot(a[0] - start[0], a[1] - start[1]),
      Math.hypot(b[0] - start[0], b[1] - start[1]),
    ]
    if (far >= px) {
      const share = far === near ? 1 : Math.max(0, (px - near) / (far - near))
      return cut(points, travelled + step * share, lengthOf(points))
    }
    travelled += step
  }
  return []
}

const OWN_NAME_REACH_PX = 70

/** A line that starts in or under a box, from where it last leaves it; unchanged if it never meets it near its start. */
export function clearOf(points: readonly Point[], box: Box): readonly Point[] {
  const whole = lengthOf(points)
  const steps = 24
  let last = -1
  for (let i = 0; i <= steps; i++) {
    const s = (Math.min(whole, OWN_NAME_REACH_PX) * i) / steps
    const [at] = cut(points, s, whole)
    if (at && contains(box, at)) last = s
  }
  return last < 0 ? points : cut(points, last + 3, whole)
}
