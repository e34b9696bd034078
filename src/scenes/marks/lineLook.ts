import type { Texture } from '@/model/certainty'
import { glyphPrimitives, inkOf } from './glyphLook'
import { headPrimitives, stopShortPx } from './headLook'
import type { Emphasis } from './mark'
import type { Point } from './point'
import { cut, lengthOf, offset, stationAt, toPath, trim } from './polyline'
import type { Ink, Primitive } from './primitive'
import type { LineShape, LineSign, SpokeShape, Strand } from './shape'
import { haloOf, path } from './stroke'

const STEP_WIDTHS = { 1: 1.75, 2: 3, 3: 5 } as const
const GLYPH_GAP = 17

interface Pen {
  readonly widthPx: number
  readonly dash: readonly number[] | null
  readonly round: boolean
}

function penOf(texture: Texture, sign: LineSign, step: 1 | 2 | 3): Pen {
  const widthPx = sign === 'contact' ? 1.25 : sign === 'mixed' ? 1.75 : STEP_WIDTHS[step]
  switch (texture) {
    case 'solid':
    case 'stub':
      return { widthPx, dash: null, round: false }
    case 'long-dash':
      return { widthPx, dash: [12, 5], round: false }
    case 'dots':
      return { widthPx: 2.6, dash: [0.1, 6], round: true }
    case 'thin-dash':
      return { widthPx: 1.25, dash: [4, 4], round: false }
    case 'twin-dash':
      return { widthPx: 1.25, dash: [5, 3], round: false }
  }
}

const TICK_PX = 7
const GLYPH_CLEAR = 14
const HEAD_CLEAR = 13
/** Dotted lines shorter than this have no room for ticks beside their "?". */
const SHORT_DOTS = 84

/**
 * Cross-strokes of a conflict line, 7 px beyond its own width: one a dash where it is dashed, else every 18 px
 * (12 under 160 px).
 */
function ticks(
  points: readonly Point[],
  texture: Texture,
  ink: Ink,
  clear: Point | null,
  linePx: number,
): readonly Primitive[] {
  const length = lengthOf(points)
  if (texture === 'dots' && length < SHORT_DOTS) return []
  const half = (TICK_PX + linePx) / 2
  const pitch = texture === 'long-dash' ? 17 : length < 160 ? 12 : 18
  const first = texture === 'long-dash' ? 6 : pitch / 2
  const dashes: string[] = []
  for (let s = first; s < length - HEAD_CLEAR; s += pitch) {
    const { at, along } = stationAt(points, s)
    if (clear && Math.hypot(at[0] - clear[0], at[1] - clear[1]) < GLYPH_CLEAR) continue
    const [nx, ny] = [-along[1] * half, along[0] * half]
    dashes.push(
      toPath([
        [at[0] - nx, at[1] - ny],
        [at[0] + nx, at[1] + ny],
      ]),
    )
  }
  return dashes.length === 0 ? [] : [path(dashes.join(''), { stroke: ink, widthPx: 1.35 })]
}

function strokes(points: readonly Point[], shape: LineShape, pen: Pen, ink: Ink): readonly Primitive[] {
  const draw = (line: readonly Point[], stroke: Ink) => path(toPath(line), { stroke, ...pen })
  if (shape.sign === 'mixed') return [draw(offset(points, -2), 'coop'), draw(offset(points, 2), 'conf')]
  if (shape.texture === 'twin-dash') return [draw(offset(points, -2.5), ink), draw(offset(points, 2.5), ink)]
  return [draw(points, ink)]
}

function strandPrimitives(strand: Strand, shape: LineShape, emphasis: Emphasis): readonly Primitive[] {
  const ink = emphasis.related && shape.sign === 'contact' ? 'ink' : inkOf(shape.sign)
  const pen = penOf(shape.texture, shape.sign, shape.step)
  const heavy = emphasis.selected ? { ...pen, widthPx: pen.widthPx + 1 } : pen
  const whole =
    shape.texture === 'stub'
      ? cut(strand.points, 0, Math.min(28, lengthOf(strand.points) * 0.3))
      : strand.points
  const ended = trim(whole, 0, stopShortPx(strand.end, shape, heavy.widthPx))
  if (ended.length < 2) return []
  const breadth = shape.sign === 'mixed' || shape.texture === 'twin-dash' ? 6 : heavy.widthPx
  // Past the head of a claim there is nothing to part from the ground.
  const halo = haloOf(toPath(shape.texture === 'dots' ? ended : whole), breadth)
  const crossed = shape.sign === 'conflict' && shape.texture !== 'stub' && shape.texture !== 'thin-dash'
  return [
    halo,
    ...strokes(ended, shape, heavy, ink),
    ...(crossed ? ticks(ended, shape.texture, ink, shape.glyphAt, breadth) : []),
    ...headPrimitives(whole, strand.end, shape, ink, heavy.widthPx),
  ]
}

/** A tie in any kind and certainty: halo, stroke, ticks, heads, glyphs. */
export function linePrimitives(shape: LineShape, emphasis: Emphasis): readonly Primitive[] {
  const start = -((shape.glyphs.length - 1) * GLYPH_GAP) / 2
  const at = shape.glyphAt
  const glyphs = at
    ? shape.glyphs.flatMap((glyph, i) =>
        glyphPrimitives(glyph, shape.sign, [at[0] + start + i * GLYPH_GAP, at[1]], emphasis.selected),
      )
    : []
  return [...shape.strands.flatMap((strand) => strandPrimitives(strand, shape, emphasis)), ...glyphs]
}

const SPOKE_PENS = {
  'took-part': { stroke: 'contact', widthPx: 1.25, dash: null, round: false },
  venue: { stroke: 'contact', widthPx: 0.75, dash: null, round: false },
  represents: { stroke: 'rule-strong', widthPx: 4, dash: null, round: true },
  'represented-earlier': { stroke: 'rule-strong', widthPx: 4, dash: [7, 4], round: false },
  'says-so': { stroke: 'ink', widthPx: 1.5, dash: null, round: false },
  'earlier-meeting': { stroke: 'contact', widthPx: 1.25, dash: [4, 4], round: false },
} as const

/** Spokes: who took part, the venue, whom a person represents, who says so. */
export function spokePrimitives(shape: SpokeShape, emphasis: Emphasis): readonly Primitive[] {
  const pen = SPOKE_PENS[shape.role]
  const inked = emphasis.related && shape.role === 'took-part'
  const d = toPath(shape.points)
  const line = path(d, { ...pen, stroke: inked ? 'ink' : pen.stroke, widthPx: inked ? 2 : pen.widthPx })
  if (shape.sign === null) return [haloOf(d, pen.widthPx), line]
  const { at, along } = stationAt(shape.points, lengthOf(shape.points) / 2)
  const side: Point = [at[0] + Math.abs(along[1]) * 10, at[1] + 5 - Math.abs(along[0]) * 10]
  return [
    haloOf(d, pen.widthPx),
    line,
    {
      kind: 'text',
      layer: 'label',
      x: side[0],
      y: side[1],
      text: shape.sign,
      align: 'middle',
      ink: 'muted',
      weight: 400,
      sizePx: 13,
      halo: true,
    },
  ]
}
