import type { Emphasis } from './mark'
import { toPath } from './polyline'
import type { Primitive } from './primitive'
import type { LabelShape } from './shape'
import { path } from './stroke'

/** 13 px marks' names; a line of notes under them is as large: 12 is the floor. */
export const LABEL_PX = 13
export const LABEL_LEADING = 15

/** Names beside marks, with a leader where displaced; selected names are 650. */
export function labelPrimitives(
  { at, lines, align, leader }: LabelShape,
  emphasis: Emphasis,
): readonly Primitive[] {
  const texts = lines.map(({ text, weight, tone }, i): Primitive => ({
    kind: 'text',
    layer: 'label',
    x: at[0],
    y: at[1] + i * LABEL_LEADING,
    text,
    align,
    ink: tone,
    weight: i === 0 && emphasis.selected ? 650 : weight === 'strong' ? 600 : 400,
    sizePx: LABEL_PX,
    halo: true,
  }))
  if (leader === null) return texts
  return [path(toPath(leader), { layer: 'glyph', stroke: 'muted', widthPx: 1 }), ...texts]
}
