import { BASIS_LOOK } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import type { ActorId, PlaceId } from '@/model/ids'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { MeasureText } from '@/scenes/marks/measure'
import type { Point } from '@/scenes/marks/point'
import type { LabelShape, LineShape, Shape, Strand } from '@/scenes/marks/shape'
import { curve } from '@/scenes/marks/polyline'
import { glyphOf } from '@/scenes/marks/glyphLook'
import { LABEL_LEADING, LABEL_PX } from '@/scenes/marks/labelLook'

/** Narrow enough for the panel at every width, 320 px screens included. */
export const SKETCH_WIDTH = 288

/** A small picture; px. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export interface SketchTools {
  readonly index: DatasetIndex
  readonly measureText: MeasureText
  readonly nameOf: (id: ActorId) => string
  readonly placeNameOf: (id: PlaceId) => string
}

const NAMED = 3

/** The first three, or all four: a row for "and 1 more" costs as much as the one. */
export function firstFew(ids: readonly ActorId[]): {
  readonly shown: readonly ActorId[]
  readonly beyond: number
} {
  const shown = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids
  return { shown, beyond: ids.length - shown.length }
}

/** An end of an act: a square, outlined for what is no state; a small circle for a person who acts for nobody. */
export function endMark(id: ActorId, at: Point, { index }: SketchTools): Shape {
  const kind = index.dataset.actors.get(id)?.kind ?? 'group'
  if (kind === 'person') return { kind: 'chip', at, radiusPx: 6, initials: '', look: 'now' }
  return { kind: 'square', at, sizePx: 11, hollow: kind !== 'state' }
}

/** One line, however many feet: straight to a single end, else a stem to the glyph and a strand from there to each. */
export function actLine(
  { basis, plover }: Event,
  start: Point,
  glyphAt: Point,
  ends: readonly Point[],
  headed: boolean,
): LineShape {
  const { texture, glyph } = BASIS_LOOK[basis]
  const sign = signOf(plover.type)
  const end = texture === 'stub' ? 'bar' : headed ? 'head' : 'none'
  const [only] = ends
  const forked: readonly Strand[] = [
    { points: [start, glyphAt], end: 'none' },
    ...ends.map((point): Strand => ({ points: curve(glyphAt, [glyphAt[0] + 34, point[1]], point), end })),
  ]
  return {
    kind: 'line',
    strands: only && ends.length === 1 ? [{ points: [start, only], end }] : forked,
    sign,
    texture,
    step: 1,
    glyphs: texture === 'stub' ? [] : [glyph ?? glyphOf(sign)],
    glyphAt: texture === 'stub' ? null : glyphAt,
  }
}

/** Breaks words into lines no wider than `widthPx`; a longer word stands alone. */
export function wrapText(text: string, widthPx: number, measureText: MeasureText): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measureText(longer, LABEL_PX, 600) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A name of one or more lines; `at` is the baseline of the first. */
export function nameLabel(
  lines: readonly string[],
  at: Point,
  align: LabelShape['align'],
  tone: 'ink' | 'muted' = 'ink',
): LabelShape {
  const weight = tone === 'ink' ? 'strong' : 'plain'
  return { kind: 'label', at, lines: lines.map((text) => ({ text, weight, tone })), align, leader: null }
}

/** Height of a label's lines. */
export function heightOf(lines: readonly string[]): number {
  return lines.length * LABEL_LEADING
}

/** Width of a label's widest line. */
export function widthOf(lines: readonly string[], measureText: MeasureText): number {
  return Math.max(0, ...lines.map((line) => measureText(line, LABEL_PX, 600)))
}
