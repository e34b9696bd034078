import type { MeasureText } from '../marks/measure'
import type { Box } from '../marks/point'
import type { LabelShape } from '../marks/shape'

const ASCENT_PX = 10
const DESCENT_PX = 3
const LEADING_PX = 15

/** The box a label's letters take, px: from the ascent of its first line to the descent of its last. */
export function labelBox({ at: [x, y], lines, align }: LabelShape, measure: MeasureText): Box {
  const width = Math.max(
    ...lines.map(({ text, weight }) => measure(text, 13, weight === 'strong' ? 600 : 400)),
  )
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
  return {
    x: left,
    y: y - ASCENT_PX,
    width,
    height: ASCENT_PX + DESCENT_PX + (lines.length - 1) * LEADING_PX,
  }
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
