import type { Ref } from '@/model/ref'
import type { TieSum } from '@/queries/tieSums'
import type { Emphasis, Mark } from '../marks/mark'
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

/** A mark from remembered shapes; its accessible name is added here, so that no drawer can forget it. */
export function markOf(
  frame: MapFrame,
  key: string,
  ref: Ref,
  certainty: Mark['certainty'],
  variant: string,
  draw: () => {
    readonly shapes: Drawn['shapes']
    readonly box: {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    } | null
  },
): Mark {
  const { cache, names, isInteractive, viewport, moment } = frame
  const { shapes, hit } = cache(`${viewport.id}/${key}`, variant, () => {
    const drawn = draw()
    return {
      shapes: drawn.shapes,
      hit: drawn.box && isInteractive(ref) ? { box: drawn.box, ...names.hit(ref) } : null,
    }
  })
  return { key: `${viewport.id}/${key}`, ref, certainty, shapes, hit, emphasis: moment.standing(ref) }
}
