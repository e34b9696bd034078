import { circle, polygon, rectangle } from './figure'
import type { Point } from './point'
import type { Primitive } from './primitive'
import type { Shape } from './shape'
import { path } from './stroke'

const AWAY_PX = 4

/**
 * The outline of what a pointer stands on, 4 px off its figure, drawn in every view at once. Names have none: their
 * mark has.
 */
export function hoverPrimitives(shape: Shape): readonly Primitive[] {
  switch (shape.kind) {
    case 'square':
      return [outline(rectangle(shape.at, shape.sizePx + 2 * AWAY_PX, shape.sizePx + 2 * AWAY_PX, 3))]
    case 'chip':
    case 'ring':
      return [outline(circle(shape.at, shape.radiusPx + AWAY_PX))]
    case 'meeting':
      return [outline(polygon(shape.at, shape.radiusPx + AWAY_PX + 1.5, shape.form === 'hexagon' ? 6 : 4))]
    case 'glyph':
      return [aroundGlyph(shape.at, shape.glyph === 'cross')]
    case 'line': {
      const [first] = shape.glyphs
      return first && shape.glyphAt && shape.glyphs.length === 1
        ? [aroundGlyph(shape.glyphAt, first === 'cross')]
        : []
    }
    case 'bar': {
      const { x, y, width, height } = shape.box
      const middle: Point = [x + width / 2, y + height / 2]
      return [outline(rectangle(middle, width + 2 * AWAY_PX, height + 2 * AWAY_PX, 4))]
    }
    case 'spoke':
    case 'label':
    case 'stub':
    case 'hull':
      return []
  }
}

function aroundGlyph(at: Point, isDiamond: boolean): Primitive {
  return outline(isDiamond ? polygon(at, 10.5 + AWAY_PX + 1.5, 4) : circle(at, 7.5 + AWAY_PX))
}

const outline = (d: string) => path(d, { layer: 'mark', stroke: 'ink', widthPx: 1.5 })
