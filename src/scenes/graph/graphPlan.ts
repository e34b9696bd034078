import type { Ref } from '@/model/ref'
import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import type { LabelLine } from '../marks/shape'
import { fullnessOf, type GraphContent } from './graphContent'
import type { GraphNames } from './graphNames'
import { namesOfBodies } from './namesOfBodies'
import type { Places } from './orderRows'
import { placeBodies } from './placeBodies'
import { placeMany } from './placeMany'
import { type Names, planNames } from './planNames'
import { planRoutes } from './planRoutes'
import type { Routes } from './route'
import type { Frame } from './rowsOf'

/** px. */
export interface GraphSize {
  readonly width: number
  readonly height: number
}

/** Positions as shares of the frame, 0 to 1: computed once for a shape of frame, then scaled to any size of it. */
export interface Layout {
  readonly shape: FrameShape
  readonly places: Places
}

export type FrameShape = keyof typeof FRAMES

/** The frames it is seen in: beside the map, on a phone, half a pane, a whole pane. */
const FRAMES = {
  tall: { width: 360, height: 590, pad: 16 },
  square: { width: 390, height: 384, pad: 13 },
  short: { width: 421, height: 326, pad: 11 },
  wide: { width: 936, height: 300, pad: 16 },
} as const satisfies Readonly<Record<string, Frame>>

/** In a frame of less area names are short and have no second line, px². */
const SHORT_UNDER_PX2 = 145_000

/** Which of the layouts suits a size. */
export function shapeOf({ width, height }: GraphSize): FrameShape {
  const ratio = width / height
  return ratio < 0.7 ? 'tall' : ratio < 1.2 ? 'square' : ratio < 2 ? 'short' : 'wide'
}

const isCramped = ({ width, height }: GraphSize) => width * height < SHORT_UNDER_PX2

/** Where everything stands in a shape of frame. Deterministic; depends on the whole dataset and on no window. */
export function layoutGraph(
  content: GraphContent,
  names: GraphNames,
  measure: MeasureText,
  shape: FrameShape,
): Layout {
  const frame = FRAMES[shape]
  const lines = namesOfBodies(content, names, isCramped(frame))
  const places =
    fullnessOf(content) === 'many' ? placeMany(content, frame) : placeBodies(content, frame, lines, measure)
  return {
    shape,
    places: new Map([...places].map(([ref, [x, y]]) => [ref, [x / frame.width, y / frame.height] as const])),
  }
}

/** A layout at a size, with names and lines in their places: everything but how strongly each thing speaks. */
export interface GraphPlan {
  readonly content: GraphContent
  readonly size: GraphSize
  readonly places: Places
  readonly lines: ReadonlyMap<Ref, readonly LabelLine[]>
  readonly names: Names
  readonly routes: Routes
}

/** The last plan and the one body that has moved since, to leave all others alone. */
export interface Moved {
  readonly plan: GraphPlan
  readonly ref: Ref
}

/** Draws up the plan of a layout at a size; `pins` are shares of the frame where the reader has put bodies. */
export function planGraph(
  content: GraphContent,
  layout: Layout,
  size: GraphSize,
  pins: ReadonlyMap<Ref, Point>,
  names: GraphNames,
  measure: MeasureText,
  since: Moved | null = null,
): GraphPlan {
  const frame = { x: 4, y: 4, width: size.width - 8, height: size.height - 8 }
  const lines = since?.plan.lines ?? namesOfBodies(content, names, isCramped(size))
  const places: Places = new Map(
    [...layout.places].map(([ref, share]) => {
      const [x, y] = pins.get(ref) ?? share
      return [ref, [x * size.width, y * size.height] as const]
    }),
  )
  const placed = planNames(
    { content, places, lines, frame, venue: names.venue, measure },
    since?.plan.names ?? null,
    since?.ref ?? null,
  )
  const routes = planRoutes(
    { content, places, names: placed, frame },
    since?.plan.routes ?? null,
    since?.ref ?? null,
  )
  return { content, size, places, lines, names: placed, routes }
}
