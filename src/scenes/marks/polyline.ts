import type { Point } from './point'

/** A point on a line with the direction of travel there, as a unit vector. */
export interface Station {
  readonly at: Point
  readonly along: Point
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** Length of a polyline in the unit of its points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1]
    return before ? sum + distance(before, point) : sum
  }, 0)
}

/** The station at a distance from the start, clamped to the ends. A line without length points right. */
export function stationAt(points: readonly Point[], fromStart: number): Station {
  let left = Math.max(0, fromStart)
  let last: Station | null = null
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) continue
    const step = distance(a, b)
    if (step === 0) continue
    const along: Point = [(b[0] - a[0]) / step, (b[1] - a[1]) / step]
    if (left <= step) return { at: [a[0] + along[0] * left, a[1] + along[1] * left], along }
    left -= step
    last = { at: b, along }
  }
  return last ?? { at: points[0] ?? [0, 0], along: [1, 0] }
}

/** The part of a line between two distances from its start. Empty if nothing is left. */
export function cut(points: readonly Point[], from: number, to: number): readonly Point[] {
  if (to - from <= 0) return []
  const kept: Point[] = [stationAt(points, from).at]
  let travelled = 0
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) continue
    travelled += distance(a, b)
    if (travelled > from && travelled < to) kept.push(b)
  }
  kept.push(stationAt(points, to).at)
  return kept
}

/** A line shortened at both ends by px, so that it meets the edge of a mark and not its middle. */
export function trim(points: readonly Point[], startPx: number, endPx: number): readonly Point[] {
  return cut(points, startPx, lengthOf(points) - endPx)
}

/** The line moved sideways, to the right of travel for positive px (y runs down). */
export function offset(points: readonly Point[], px: number): readonly Point[] {
  return points.map((point, i) => {
    const a = points[i - 1] ?? point
    const b = points[i + 1] ?? point
    const length = distance(a, b) || 1
    return [point[0] - ((b[1] - a[1]) / length) * px, point[1] + ((b[0] - a[0]) / length) * px]
  })
}

/** Samples a quadratic curve from a to b that bulges by `bulgePx` to the left of travel. */
export function bow(a: Point, b: Point, bulgePx: number, steps = 24): readonly Point[] {
  const length = distance(a, b) || 1
  const normal: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length]
  const middle: Point = [
    (a[0] + b[0]) / 2 + normal[0] * bulgePx * 2,
    (a[1] + b[1]) / 2 + normal[1] * bulgePx * 2,
  ]
  return curve(a, middle, b, steps)
}

/** Samples the quadratic Bézier curve with one control point: `steps + 1` points, ends included. */
export function curve(a: Point, control: Point, b: Point, steps = 24): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return [p * a[0] + q * control[0] + r * b[0], p * a[1] + q * control[1] + r * b[1]]
  })
}

/** An SVG path through the points, 1/100 px. */
export function toPath(points: readonly Point[]): string {
  const n = (value: number) => String(Math.round(value * 100) / 100)
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
}
