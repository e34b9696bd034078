import { boxAround } from '../marks/box'
import { LABEL_LEADING, LABEL_PX } from '../marks/labelLook'
import type { Mark } from '../marks/mark'
import type { MeasureText } from '../marks/measure'
import type { Obstacles } from '../marks/placeLabels'
import type { Box, Point } from '../marks/point'
import type { Shape } from '../marks/shape'
import { standingAt } from './anchorMarks'
import type { MapFrame } from './mapFrame'
import { toPx, type Viewport } from './viewport'

const GLYPH_BOX = 18

/** Notes that already stand beside marks, such as the day of a chip. */
function noteBox(shape: Shape, measure: MeasureText): readonly Box[] {
  if (shape.kind !== 'label') return []
  const width = Math.max(...shape.lines.map(({ text }) => measure(text, LABEL_PX, 400)))
  const x =
    shape.align === 'start'
      ? shape.at[0]
      : shape.align === 'end'
        ? shape.at[0] - width
        : shape.at[0] - width / 2
  return [{ x, y: shape.at[1] - LABEL_PX, width, height: shape.lines.length * LABEL_LEADING }]
}

/** A line's glyph says what the line is, also where it is no button. */
function glyphBox(shape: Shape): readonly Box[] {
  return shape.kind === 'line' && shape.glyphAt && shape.glyphs.length > 0
    ? [boxAround(shape.glyphAt, GLYPH_BOX)]
    : []
}

/** Points along the rectangle that says what an enlargement frames, 6 px apart. */
function edgeOf({ x, y, width, height }: Box, viewport: Viewport): readonly Point[] {
  const [left, top] = toPx(viewport, [x, y])
  const [right, bottom] = toPx(viewport, [x + width, y + height])
  const across = Array.from({ length: Math.ceil((right - left) / 6) }, (_, i) => left + i * 6)
  const down = Array.from({ length: Math.ceil((bottom - top) / 6) }, (_, i) => top + i * 6)
  return [
    ...across.flatMap((at): readonly Point[] => [
      [at, top],
      [at, bottom],
    ]),
    ...down.flatMap((at): readonly Point[] => [
      [left, at],
      [right, at],
    ]),
  ]
}

const squaresOf = (frame: MapFrame) =>
  frame.plan.content.anchors.map(({ place, at }) =>
    boxAround(standingAt(frame, place, at), frame.viewport.squarePx + 4),
  )

function roomOf({ frame }: Viewport): Box {
  if (frame === null) return { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }
  return { x: frame.x + 4, y: frame.y + 4, width: frame.width - 8, height: frame.height - 8 }
}

/** What names keep clear of: squares, buttons, notes and controls; lines where they can. */
export function obstacles(frame: MapFrame, lines: readonly Mark[], blocked: readonly Box[]): Obstacles {
  const { plan, viewport, measure } = frame
  const hits = lines.flatMap(({ hit, shapes }) => [
    ...(hit ? [hit.box] : []),
    ...shapes.flatMap((shape) => [...noteBox(shape, measure), ...glyphBox(shape)]),
  ])
  const soft = lines.flatMap(({ shapes }) =>
    shapes.flatMap((shape): readonly Point[] => {
      if (shape.kind === 'line') return shape.strands.flatMap(({ points }) => points)
      return shape.kind === 'spoke' ? shape.points : []
    }),
  )
  const edges = viewport.id === 'world' ? plan.insets.flatMap(({ framed }) => edgeOf(framed, viewport)) : []
  return {
    frame: roomOf(viewport),
    hard: [...squaresOf(frame), ...hits, ...blocked],
    soft: [...soft, ...edges],
  }
}

/** In a crowd names keep clear of marks; lines are everywhere. */
export function crowdObstacles(frame: MapFrame, lines: readonly Mark[], blocked: readonly Box[]) {
  const isMeeting = ({ shapes }: Mark) => shapes.some(({ kind }) => kind === 'meeting')
  return {
    frame: roomOf(frame.viewport),
    hard: [
      ...squaresOf(frame),
      ...lines.filter(isMeeting).flatMap(({ hit }) => (hit ? [hit.box] : [])),
      ...blocked,
    ],
  }
}
