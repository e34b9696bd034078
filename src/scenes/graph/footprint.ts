import type { Ref } from '@/model/ref'
import type { MeasureText } from '../marks/measure'
import type { LabelLine } from '../marks/shape'
import { LABEL_LEADING, LABEL_PX } from '../marks/labelLook'
import type { Band } from './bandsOf'
import type { Body } from './graphContent'

/** The room a body and its name take about its middle, px. */
export interface Footprint {
  readonly width: number
  readonly up: number
  readonly down: number
  /** How near its middle may come to the edge: a name beside it can go to either side. */
  readonly edge: number
}

/** Widths and heights of the lines of a label in the label face. */
export function labelSize(
  lines: readonly LabelLine[],
  measure: MeasureText,
): { readonly width: number; readonly height: number } {
  const widths = lines.map(({ text, weight }) => measure(text, LABEL_PX, weight === 'strong' ? 600 : 400))
  return { width: Math.max(0, ...widths), height: lines.length * LABEL_LEADING }
}

const UNDER_PX = 4
const UNDER_SQUARE_PX = 10
const BESIDE_PX = 8
const GAP_PX = 12
const LABELLED_SIDE_LEVEL = 3.9

/**
 * What a body needs when its name stands where it usually does: under people and their states, beside all others.
 * A body without a name needs its figure alone.
 */
export function footprintOf(
  body: Body,
  band: Band,
  lines: readonly LabelLine[],
  measure: MeasureText,
  isFull: boolean,
): Footprint {
  const { width, height } = labelSize(lines, measure)
  const reach = body.reachPx
  if (lines.length === 0) return { width: 2 * reach + GAP_PX, up: reach, down: reach, edge: reach }
  const isUnder =
    !isFull &&
    (body.kind === 'person' || body.kind === 'state') &&
    band.level < LABELLED_SIDE_LEVEL &&
    !band.isCrowd
  if (isUnder)
    return {
      width: Math.max(2 * reach, width) + GAP_PX,
      up: reach,
      down: reach + (body.form === 'square' ? UNDER_SQUARE_PX : UNDER_PX) + height,
      edge: Math.max(2 * reach, width) / 2,
    }
  const half = Math.max(reach, height / 2)
  const beside = body.kind === 'meeting' ? width * 0.6 : width
  // A meeting's name stands over it, mostly to the side that is nearer; a venue's always on the left.
  const edge =
    body.kind === 'meeting'
      ? Math.max(reach, width - reach * 0.8)
      : body.kind === 'venue'
        ? reach + BESIDE_PX + width
        : reach
  return { width: 2 * reach + BESIDE_PX + beside + GAP_PX, up: half, down: half, edge: edge + 2 }
}

/** Footprints of all bodies by ref. */
export type Footprints = ReadonlyMap<Ref, Footprint>
