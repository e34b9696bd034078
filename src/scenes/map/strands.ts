import type { LonLat } from '@/model/lonLat'
import { boxAround, contains } from '../marks/box'
import type { Box, Point } from '../marks/point'
import { trim } from '../marks/polyline'
import type { Strand } from '../marks/shape'
import type { MapPlan } from './mapPlan'
import { toPx, type Viewport } from './viewport'

/** A great circle as strands in px, and where it leaves the picture: at the seam, or at the frame of a narrow view. */
export interface Route {
  readonly strands: readonly Strand[]
  readonly exit: Point | null
}

interface Ends {
  readonly startPx: number
  readonly endPx: number
  readonly end: Strand['end']
}

const EDGE_PX = 10

/** Draws from one position to another, trimmed to the edges of their marks; the head stands where the line arrives. */
export function route(
  plan: MapPlan,
  viewport: Viewport,
  from: LonLat,
  to: LonLat,
  { startPx, endPx, end }: Ends,
): Route {
  const pieces = plan.arc(from, to).pieces.map((piece) => piece.map((point) => toPx(viewport, point)))
  const last = pieces.length - 1
  const strands = pieces.map((points, i): Strand => {
    const trimmed = trim(points, i === 0 ? startPx : 0, i === last ? endPx : 0)
    return { points: trimmed, end: i === last ? end : end === 'none' ? 'none' : 'exit' }
  })
  const kept = strands.filter(({ points }) => points.length > 1)
  const [first] = kept
  if (kept.length < 2 || !first)
    return { strands: kept.filter(({ points }) => isSeen(points, viewport.frame)), exit: null }
  const left = viewport.frame ? leaving(first, viewport.frame) : first
  const seen = [left, ...kept.slice(1)].filter(({ points }) => isSeen(points, viewport.frame))
  return { strands: seen, exit: left.points.at(-1) ?? null }
}

/** A strand that runs out of a narrow frame ends at its edge instead. */
function leaving(strand: Strand, frame: Box): Strand {
  const inner = boxAround(
    [frame.x + frame.width / 2, frame.y + frame.height / 2],
    frame.width - 2 * EDGE_PX,
    frame.height - 2 * EDGE_PX,
  )
  const out = strand.points.findIndex((point, i) => i > 0 && !contains(inner, point))
  return out < 2 ? strand : { ...strand, points: strand.points.slice(0, out) }
}

/** Whether any of a line can be seen in a frame, with room for its head and glyph. */
function isSeen(points: readonly Point[], frame: Box | null): boolean {
  if (frame === null) return true
  const room = 24
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return (
    Math.max(...xs) > frame.x - room &&
    Math.min(...xs) < frame.x + frame.width + room &&
    Math.max(...ys) > frame.y - room &&
    Math.min(...ys) < frame.y + frame.height + room
  )
}
