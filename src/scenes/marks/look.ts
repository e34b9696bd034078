import { barPrimitives } from './barLook'
import { glyphPrimitives } from './glyphLook'
import { labelPrimitives } from './labelLook'
import { linePrimitives, spokePrimitives } from './lineLook'
import type { Emphasis } from './mark'
import type { Primitive } from './primitive'
import type { Shape } from './shape'
import {
  chipPrimitives,
  hullPrimitives,
  meetingPrimitives,
  ringPrimitives,
  squarePrimitives,
  stubPrimitives,
} from './symbolLook'

/**
 * How a shape looks under an emphasis, as paths and texts in px: the one table behind pictures, legend and samples.
 * Dimming is left to the painter (it fades marks and greys labels as a whole).
 */
export function look(shape: Shape, emphasis: Emphasis): readonly Primitive[] {
  switch (shape.kind) {
    case 'line':
      return linePrimitives(shape, emphasis)
    case 'spoke':
      return spokePrimitives(shape, emphasis)
    case 'square':
      return squarePrimitives(shape, emphasis)
    case 'chip':
      return chipPrimitives(shape, emphasis)
    case 'meeting':
      return meetingPrimitives(shape, emphasis)
    case 'glyph':
      return glyphPrimitives(
        shape.glyph,
        shape.sign,
        shape.at,
        shape.look === 'filled' || (emphasis.selected && emphasis.state === 'active'),
      )
    case 'ring':
      return ringPrimitives(shape, emphasis)
    case 'label':
      return labelPrimitives(shape, emphasis)
    case 'bar':
      return barPrimitives(shape, emphasis)
    case 'stub':
      return stubPrimitives(shape)
    case 'hull':
      return hullPrimitives(shape)
  }
}
