import { signOf } from '@/model/coding/plover'
import { refTo } from '@/model/ref'
import type { DrawnActs } from '@/queries/drawnActs'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { cut, lengthOf, trim } from '../marks/polyline'
import type { LineShape } from '../marks/shape'
import { positionOf } from './actLine'
import { type MapFrame, markOf } from './mapFrame'
import { toPx } from './viewport'

/** A stub's end is small; its button grows to the least target by itself. */
const STUB_BOX = 12
/** Toward a neighbour a stub leans aside, clear of the lines that join the two. */
const NEAR_TURN = (24 * Math.PI) / 180

function turned(points: readonly Point[], angle: number): readonly Point[] {
  const [start] = points
  if (!start) return points
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return points.map(([x, y]): Point => {
    const [dx, dy] = [x - start[0], y - start[1]]
    return [start[0] + dx * cos - dy * sin, start[1] + dx * sin + dy * cos]
  })
}

/** Headline-only events: at most 28 px, from the first actor toward the other. */
export function stubMarks(frame: MapFrame, acts: DrawnActs): readonly Mark[] {
  const { plan, viewport } = frame
  return acts.stubs.flatMap(({ event, from, toward }): readonly Mark[] => {
    const [a, b] = [positionOf(frame, from), positionOf(frame, toward)]
    if (!a || !b) return []
    const home = plan.insets.find(({ members }) => members.has(refTo('actor', from)))
    if ((home?.letter ?? 'world') !== viewport.id) return []
    const ref = refTo('event', event.id)
    const mark = markOf(frame, ref, ref, event.basis, '', () => {
      const start = viewport.squarePx / 2 + 4
      const [way] = plan.arc(a, b).pieces
      const straight = (way ?? []).map((point) => toPx(viewport, point))
      const near = plan.insets.some(
        ({ members }) => members.has(refTo('actor', from)) && members.has(refTo('actor', toward)),
      )
      const points = trim(near ? turned(straight, NEAR_TURN) : straight, start, 0)
      const length = Math.min(28, lengthOf(points) * 0.3 + 8)
      const stub = cut(points, 0, Math.max(16, length))
      const shape: LineShape = {
        kind: 'line',
        strands: [{ points: stub, end: 'bar' }],
        sign: signOf(event.plover.type),
        texture: 'solid',
        step: 1,
        glyphs: [],
        glyphAt: null,
      }
      return { shapes: [shape], box: boxAround(stub.at(-1) ?? [0, 0], STUB_BOX) }
    })
    return [mark]
  })
}
