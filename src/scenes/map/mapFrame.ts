import type { Ref } from '@/model/ref'
import type { TieSum } from '@/queries/tieSums'
import { type Emphasis, isSameEmphasis, type Mark } from '../marks/mark'
import type { MeasureText } from '../marks/measure'
import type { PlacedLabel } from '../marks/placeLabels'
import type { MapNames } from './mapNames'
import type { MapPlan } from './mapPlan'
import type { Drawn, ShapeCache } from './shapeCache'
import type { Viewport } from './viewport'

/** What changes with the reader: how each thing stands, the ties of the window, and its last day. */
export interface MapMoment {
  readonly standing: (ref: Ref) => Emphasis
  readonly ties: ReadonlyMap<Ref, TieSum>
  /** Last day of the window, epoch days. */
  readonly today: number
  readonly selection: Ref | null
}

/** Everything a drawer of map marks is given. */
export interface MapFrame {
  readonly plan: MapPlan
  readonly viewport: Viewport
  readonly names: MapNames
  readonly measure: MeasureText
  readonly cache: ShapeCache
  readonly labels: ReadonlyMap<string, PlacedLabel>
  readonly moment: MapMoment
  /** Short names and no notes: narrow pictures. */
  readonly narrow: boolean
  /** Whether a ref's mark is interactive in this viewport (it is not where an enlargement holds it). */
  readonly isInteractive: (ref: Ref) => boolean
  /** Whether both refs stand in one enlargement, so that what joins them is drawn there. */
  readonly isInset: (a: Ref, b: Ref) => boolean
}

type Draw = () => Drawn

/** A mark from remembered shapes; its accessible name is added here, so that no drawer can forget it. */
export function markOf(
  frame: MapFrame,
  key: string,
  ref: Ref,
  certainty: Mark['certainty'],
  variant: string,
  draw: Draw,
): Mark {
  return markWith(frame, key, ref, certainty, variant, frame.moment.standing(ref), draw)
}

/** The last mark made of each drawing: what neither draws nor stands otherwise stays the same reference. */
const lastMarks = new WeakMap<Drawn, Mark>()

/** A mark whose emphasis is not just that of its ref. */
export function markWith(
  { cache, names, isInteractive, viewport }: MapFrame,
  name: string,
  ref: Ref | null,
  certainty: Mark['certainty'],
  variant: string,
  emphasis: Emphasis,
  draw: Draw,
): Mark {
  const key = `${viewport.id}/${name}`
  const drawing = cache(key, variant, draw)
  const { shapes, box } = drawing
  const isHit = ref !== null && box !== null && isInteractive(ref)
  const last = lastMarks.get(drawing)
  if (last && (last.hit !== null) === isHit && isSameEmphasis(last.emphasis, emphasis)) return last
  const hit = isHit ? { box, ...names.hit(ref) } : null
  const mark = { key, ref, certainty, shapes, hit, emphasis }
  lastMarks.set(drawing, mark)
  return mark
}
