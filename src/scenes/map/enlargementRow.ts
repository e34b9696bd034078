import type { Box } from '../marks/point'

const SIDE_PX = 16
const GAP_PX = 12
/** Inside the strip: above the row its white rim, below it the note on borders. */
const ABOVE_PX = 2
const BELOW_PX = 34
/** One alone would otherwise be a letter box. */
const MOST_ASPECT = 2

/**
 * Enlargements side by side under a map on a phone, equally high, as wide as the row allows, in the order of
 * their spots from left to right.
 * @param frames plane units; their shapes share out the width
 * @param size px of the map, the strip included
 * @param stripPx height of the strip along its lower edge
 * @returns px, in the order of the frames
 */
export function enlargementRow(
  frames: readonly Box[],
  size: { readonly width: number; readonly height: number },
  stripPx: number,
): readonly Box[] {
  const height = stripPx - ABOVE_PX - BELOW_PX
  const free = size.width - 2 * SIDE_PX - GAP_PX * (frames.length - 1)
  const aspects = frames.map((frame) => frame.width / frame.height)
  const sum = aspects.reduce((all, aspect) => all + aspect, 0)
  const widths = aspects.map((aspect) => Math.min(height * MOST_ASPECT, Math.round((free * aspect) / sum)))
  return frames.map((frame, i) => {
    const isBefore = (other: Box, j: number) => other.x < frame.x || (other.x === frame.x && j < i)
    const before = frames.flatMap((other, j) => (isBefore(other, j) ? [(widths[j] ?? 0) + GAP_PX] : []))
    const x = SIDE_PX + before.reduce((all, width) => all + width, 0)
    return { x, y: size.height - stripPx + ABOVE_PX, width: widths[i] ?? 0, height }
  })
}
