import { circle, rectangle } from './figure'
import type { Emphasis } from './mark'
import type { Point } from './point'
import type { Primitive } from './primitive'
import type { BarShape } from './shape'
import { path } from './stroke'

/** Spans on the timeline: a day is a bar, not a dot; dashes where it was worked out or lies ahead. */
export function barPrimitives({ box, look }: BarShape, emphasis: Emphasis): readonly Primitive[] {
  const { x, y, width, height } = box
  const middle: Point = [x + width / 2, y + height / 2]
  const edge = emphasis.selected ? 'ink' : 'contact'
  const widthPx = emphasis.selected ? 2 : 1.4
  const hollow = emphasis.dim || emphasis.state !== 'active'
  const fill = hollow ? 'ground' : 'bar'
  const outline = rectangle(middle, width, height, 2)
  switch (look) {
    case 'day':
      return [path(outline, { stroke: 'ink', fill, widthPx })]
    case 'resolved':
      return [path(outline, { stroke: 'ink', fill, widthPx, dash: [5, 2.5] })]
    case 'other-clock':
      return [path(outline, { stroke: 'contact', widthPx: 1.25, dash: [3.5, 2.5] })]
    case 'between':
      return [
        path(`M${x} ${middle[1]}H${x + width}`, { stroke: edge, widthPx, dash: [3.5, 2.5] }),
        path(`M${x} ${y}v${height}M${x + width} ${y}v${height}`, { stroke: edge, widthPx }),
      ]
    case 'from':
      return [
        path(rectangle([middle[0] - 6, middle[1]], width - 12, height, 2), { stroke: edge, fill, widthPx }),
        path(`M${x + width - 12} ${middle[1]}h11m-5 -4l5 4l-5 4`, { stroke: edge, widthPx }),
      ]
    case 'lasting':
      return [
        path(rectangle(middle, width, height, 1), { fill: hollow ? 'rule' : 'bar' }),
        path(`M${x} ${middle[1]}H${x + width}`, { stroke: edge, widthPx, dash: [4, 3] }),
      ]
    case 'planned':
      return [path(rectangle(middle, height, height, 2), { stroke: 'ink', widthPx, dash: [2.5, 2] })]
    case 'planned-round':
      return [path(circle(middle, height / 2 + 1), { stroke: 'ink', widthPx, dash: [2.5, 2] })]
    case 'square':
      return [path(rectangle(middle, height, height, 1), { stroke: edge, fill: 'ground', widthPx })]
    case 'count':
      return [
        path(rectangle(middle, width, height), {
          fill: emphasis.selected ? 'ink' : hollow ? 'rule-strong' : 'contact',
        }),
      ]
  }
}
