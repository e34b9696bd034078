import { circle, crossing, polygon } from './figure'
import type { Point } from './point'
import type { Ink, Primitive } from './primitive'
import type { GlyphName, LineSign } from './shape'
import { path } from './stroke'

const RADIUS = 7.5
const DIAMOND = 10.5

/** The colour of a sign; mixed has its two strokes and an ink glyph. */
export function inkOf(sign: LineSign): Ink {
  switch (sign) {
    case 'cooperation':
      return 'coop'
    case 'conflict':
      return 'conf'
    case 'contact':
      return 'contact'
    case 'mixed':
      return 'ink'
  }
}

/** The glyph a sign carries on its line. */
export function glyphOf(sign: LineSign): GlyphName {
  switch (sign) {
    case 'cooperation':
      return 'plus'
    case 'conflict':
      return 'cross'
    case 'contact':
      return 'minus'
    case 'mixed':
      return 'mixed'
  }
}

function inside(glyph: GlyphName, [x, y]: Point): string {
  switch (glyph) {
    case 'plus':
      return crossing([x, y], 4, 0)
    case 'cross':
      return crossing([x, y], 3.1, 45)
    case 'minus':
      return `M${x - 4} ${y}h8`
    case 'mixed':
      return `M${x - 3.5} ${y - 1.5}h7M${x} ${y - 5}v7M${x - 3.5} ${y + 4}h7`
    case 'not-equal':
      return `M${x - 3.5} ${y - 1.6}h7M${x - 3.5} ${y + 1.6}h7M${x + 2} ${y - 4}l-4 8`
    case 'clock':
      return `M${x} ${y - 4}v4l3 2`
    case 'question':
      return `M${x - 2.4} ${y - 2.2}c0 -3.4 4.9 -3.4 4.9 0c0 1.9 -2.4 1.9 -2.4 3.9M${x} ${y + 4.1}v0.5`
  }
}

/** A glyph about its middle: 15 px wide, the cross in a diamond, all else in a circle. */
export function glyphPrimitives(
  glyph: GlyphName,
  sign: LineSign,
  at: Point,
  filled: boolean,
): readonly Primitive[] {
  const ink = inkOf(sign)
  const edge = glyph === 'cross' ? polygon(at, DIAMOND, 4) : circle(at, RADIUS)
  return [
    path(edge, { layer: 'glyph', stroke: ink, fill: filled ? ink : 'ground', widthPx: 1.5 }),
    path(inside(glyph, at), {
      layer: 'glyph',
      stroke: filled ? 'ground' : ink,
      widthPx: 1.7,
      round: glyph === 'question',
    }),
  ]
}
