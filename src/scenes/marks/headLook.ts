import { BASIS_LOOK } from '@/model/certainty'
import type { Point } from './point'
import { cut, lengthOf, stationAt, toPath } from './polyline'
import type { Ink, Primitive } from './primitive'
import type { LineShape, Strand } from './shape'
import { path } from './stroke'

const CLAIM_GAP = 10
const HEAD = { filled: 9, chevron: 0, hollow: 9.5 } as const
/** The width that heads are drawn for; on wider lines they grow, so that they stay heads. */
const PLAIN_WIDTH_PX = 1.75

type Head = keyof typeof HEAD

function headOf(shape: LineShape): Head {
  if (shape.texture === BASIS_LOOK.alleged.texture) return 'hollow'
  if (shape.sign === 'conflict') return 'chevron'
  return shape.texture === 'twin-dash' ? 'hollow' : 'filled'
}

const growth = (widthPx: number) => Math.max(0, widthPx - PLAIN_WIDTH_PX)

/** How far a stroke of a width ends before the strand does, so that it meets the back of its head. */
export function stopShortPx(end: Strand['end'], shape: LineShape, widthPx: number): number {
  if (shape.texture === 'stub' || (end !== 'head' && end !== 'exit')) return 0
  if (end === 'exit') return HEAD.filled - 1
  const gap = shape.texture === 'dots' ? CLAIM_GAP : 0
  const head = headOf(shape)
  return gap + HEAD[head] + (head === 'hollow' ? 0 : growth(widthPx))
}

function corners(
  tip: Point,
  [dx, dy]: Point,
  length: number,
  halfWidth: number,
): readonly [Point, Point, Point] {
  const back: Point = [tip[0] - dx * length, tip[1] - dy * length]
  return [
    [back[0] - dy * halfWidth, back[1] + dx * halfWidth],
    tip,
    [back[0] + dy * halfWidth, back[1] - dx * halfWidth],
  ]
}

/** The end of a strand: filled, open chevron, hollow and short, the triangle of an exit, or the bar of a stub. */
export function headPrimitives(
  points: readonly Point[],
  end: Strand['end'],
  shape: LineShape,
  ink: Ink,
  strokePx: number,
): readonly Primitive[] {
  const length = lengthOf(points)
  const grown = growth(strokePx)
  if (end === 'none' || length < 4) return []
  if (shape.texture === 'stub' || end === 'bar') {
    const { at, along } = stationAt(points, length)
    const [nx, ny] = [-along[1] * 5, along[0] * 5]
    return [
      path(
        toPath([
          [at[0] - nx, at[1] - ny],
          [at[0] + nx, at[1] + ny],
        ]),
        { stroke: ink, widthPx: 1.75 },
      ),
    ]
  }
  const head = headOf(shape)
  const gap = end === 'head' && shape.texture === 'dots' ? CLAIM_GAP : 0
  const tip = stationAt(points, length - gap).at
  const [before] = cut(points, Math.max(0, length - gap - 10), length - gap)
  const along = before ? unit(before, tip) : stationAt(points, length).along
  if (end === 'exit') return [closed(corners(tip, along, 9, 4.5), ink, ink)]
  switch (head) {
    case 'filled':
      return [closed(corners(tip, along, 9 + grown, 4.5 + grown * 0.8), ink, ink)]
    case 'chevron':
      return [
        path(toPath(corners(tip, along, 8 + grown, 5.5 + grown)), { stroke: ink, widthPx: 2 + grown / 2 }),
      ]
    case 'hollow':
      return [closed(corners(tip, along, 9.5, 5), ink, 'ground')]
  }
}

function unit(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
}

function closed(points: readonly Point[], stroke: Ink, fill: Ink): Primitive {
  return path(`${toPath(points)}Z`, { stroke, fill, widthPx: 1.5 })
}
