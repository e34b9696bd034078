import type { Ref } from '@/model/ref'
import type { Box, Point } from '../marks/point'
import { boxOf, crosses, distanceTo, lengthInside, touches } from './segments'

/** A line that lies already, with the box around it. */
export interface Laid {
  readonly points: readonly Point[]
  readonly box: Box
}

/** What lines should keep clear of: bodies, names and the lines laid before. */
export interface Field {
  readonly frame: Box
  /** So many lines that wide ways round would only add to the tangle. */
  readonly isDense: boolean
  readonly bodies: readonly { readonly ref: Ref; readonly at: Point; readonly reachPx: number }[]
  readonly names: readonly { readonly ref: Ref; readonly box: Box }[]
  /** Lines laid so far; grows as routes are taken. */
  readonly laid: Laid[]
}

const CLEAR_PX = 6
const NEAR_END_PX = 34
const GLYPH_AIR_PX = 14
const MOST_SEGMENTS = 8
const COST = {
  body: 50,
  bodyPx: 5,
  namePx: 0.6,
  ownNamePx: 0.2,
  crossing: 9,
  beside: 2.5,
  besidePx: 7,
  outside: 40,
} as const

/** Puts a line into a field, thinned to what pricing needs. */
export function lay(field: Field, points: readonly Point[]): void {
  const every = Math.max(1, Math.ceil((points.length - 1) / MOST_SEGMENTS))
  const thin = points.filter((_, i) => i % every === 0 || i === points.length - 1)
  field.laid.push({ points: thin, box: boxOf(thin, COST.besidePx) })
}

/** What a line costs in a field; its own ends' bodies are free and their names cheap. Lower is better, 0 is clear; counting stops at `enough`. */
export function priceOf(
  points: readonly Point[],
  ends: readonly Ref[],
  field: Field,
  enough = Infinity,
): number {
  const own = boxOf(points, 0)
  let cost = outsidePrice(points, own, field.frame)
  for (const { ref, at, reachPx } of field.bodies) {
    const reach = reachPx + CLEAR_PX
    if (
      at[0] < own.x - reach ||
      at[0] > own.x + own.width + reach ||
      at[1] < own.y - reach ||
      at[1] > own.y + own.height + reach
    )
      continue
    if (ends.includes(ref)) continue
    const near = nearest(points, at)
    if (near < reach) cost += COST.body + (reach - near) * COST.bodyPx
  }
  for (const { ref, box } of field.names) {
    if (!touches(own, box)) continue
    let inside = 0
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]]
      if (a && b) inside += lengthInside(a, b, box)
    }
    cost += inside * (ends.includes(ref) ? COST.ownNamePx : COST.namePx)
  }
  for (const line of field.laid) {
    if (cost >= enough) return cost
    if (touches(own, line.box)) cost += meetings(points, line)
  }
  return cost
}

function outsidePrice(points: readonly Point[], own: Box, frame: Box): number {
  const inside =
    own.x >= frame.x &&
    own.y >= frame.y &&
    own.x + own.width <= frame.x + frame.width &&
    own.y + own.height <= frame.y + frame.height
  if (inside) return 0
  const out = points.filter(
    ([x, y]) => x < frame.x || y < frame.y || x > frame.x + frame.width || y > frame.y + frame.height,
  )
  return out.length * COST.outside
}

function nearest(points: readonly Point[], at: Point): number {
  let near = Infinity
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (a && b) near = Math.min(near, distanceTo(at, a, b))
  }
  return near
}

/** Crossings with another line, and how far both run side by side. */
function meetings(points: readonly Point[], { points: line, box }: Laid): number {
  let cost = 0
  const [first, last] = [points[0], points.at(-1)]
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) continue
    if (Math.max(a[0], b[0]) < box.x || Math.min(a[0], b[0]) > box.x + box.width) continue
    if (Math.max(a[1], b[1]) < box.y || Math.min(a[1], b[1]) > box.y + box.height) continue
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    // Lines that leave one body lie close at first; that is no fault.
    const counts = !isNear(middle, first) && !isNear(middle, last)
    let isBeside = false
    for (let j = 1; j < line.length; j++) {
      const [c, d] = [line[j - 1], line[j]]
      if (!c || !d) continue
      if (crosses(a, b, c, d)) cost += COST.crossing
      if (counts && !isBeside) isBeside = distanceTo(middle, c, d) < COST.besidePx
    }
    if (isBeside) cost += COST.beside
  }
  return cost
}

const isNear = (a: Point, b: Point | undefined) =>
  b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR_END_PX

/** What a glyph costs at a point: it covers no body, no name and no line but its own. */
export function glyphPrice(at: Point, reachPx: number, { bodies, names, laid, frame }: Field): number {
  let cost = 0
  const box = { x: at[0] - reachPx, y: at[1] - reachPx, width: 2 * reachPx, height: 2 * reachPx }
  for (const body of bodies) {
    const gap = Math.hypot(body.at[0] - at[0], body.at[1] - at[1]) - body.reachPx - reachPx
    if (gap < 4) cost += 60 + (4 - gap) * 4
  }
  for (const name of names) if (touches(box, name.box)) cost += 60
  for (const line of laid) {
    if (
      !touches(
        {
          x: box.x - GLYPH_AIR_PX,
          y: box.y - GLYPH_AIR_PX,
          width: box.width + 2 * GLYPH_AIR_PX,
          height: box.height + 2 * GLYPH_AIR_PX,
        },
        line.box,
      )
    )
      continue
    const near = nearest(line.points, at) - reachPx
    if (near < GLYPH_AIR_PX) cost += (near < 0 ? 20 : 0) + (GLYPH_AIR_PX - near) * 0.8
  }
  if (
    box.x < frame.x ||
    box.y < frame.y ||
    box.x + box.width > frame.x + frame.width ||
    box.y + box.height > frame.y + frame.height
  )
    cost += 90
  return cost
}
