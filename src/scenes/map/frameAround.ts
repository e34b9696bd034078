import type { Box, Point } from '../marks/point'

/** Room round the members for marks and names: a share of the longer side, and never less, plane units. */
const MARGIN_SHARE = 0.2
const LEAST_MARGIN = 11

/** Width by height of a window. */
const LEAST_ASPECT = 1
const MOST_ASPECT = 1.6

/** A window shows enough coast to tell where it is: its diagonal in plane units, 92 being some 3,600 km at the equator. */
const LEAST_DIAGONAL = 92

const grown = (box: Box, width: number, height: number): Box => ({
  x: box.x - (width - box.width) / 2,
  y: box.y - (height - box.height) / 2,
  width,
  height,
})

/** The smallest frame with the aspect (width by height) around the same middle that holds the whole of another. */
export function withAspect(frame: Box, aspect: number): Box {
  return frame.width / frame.height < aspect
    ? grown(frame, frame.height * aspect, frame.height)
    : grown(frame, frame.width, frame.width / aspect)
}

/** What a window round points shows: them and a margin, between square and 1.6 times as wide as high. Plane units. */
export function frameAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const tight: Box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  const margin = Math.max(LEAST_MARGIN, MARGIN_SHARE * Math.max(tight.width, tight.height))
  const roomy = grown(tight, tight.width + 2 * margin, tight.height + 2 * margin)
  const wide = withDiagonal(roomy)
  return withAspect(wide, Math.min(MOST_ASPECT, Math.max(LEAST_ASPECT, wide.width / wide.height)))
}

/** Adds the same to both sides until the diagonal is long enough. */
function withDiagonal(frame: Box): Box {
  const { width, height } = frame
  const sum = width + height
  // (width + t)² + (height + t)² = LEAST_DIAGONAL², solved for t.
  const root = sum * sum - 2 * (width * width + height * height - LEAST_DIAGONAL * LEAST_DIAGONAL)
  const t = Math.max(0, (Math.sqrt(Math.max(0, root)) - sum) / 2)
  return grown(frame, width + t, height + t)
}
