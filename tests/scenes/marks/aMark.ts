import { AT_REST, type Emphasis, type Mark } from '@/scenes/marks/mark'
import type { LineShape, Shape } from '@/scenes/marks/shape'
import { look } from '@/scenes/marks/look'
import type { PathPrimitive, Primitive } from '@/scenes/marks/primitive'

/** A stated cooperation line of 200 px to the right, with a head and its glyph in the middle. */
export function aLine(fields: Partial<LineShape> = {}): LineShape {
  return {
    kind: 'line',
    strands: [
      {
        points: [
          [0, 0],
          [200, 0],
        ],
        end: 'head',
      },
    ],
    sign: 'cooperation',
    texture: 'solid',
    step: 1,
    glyphs: ['plus'],
    glyphAt: [100, 0],
    ...fields,
  }
}

/** A state's square with a button, at rest. */
export function aMark(key: string, fields: Partial<Mark> = {}): Mark {
  return {
    key,
    ref: `actor:${key}`,
    certainty: null,
    shapes: [{ kind: 'square', at: [20, 20], sizePx: 13, hollow: false }],
    hit: { box: { x: 10, y: 10, width: 20, height: 20 }, name: key, notes: [] },
    emphasis: AT_REST,
    ...fields,
  }
}

export function looked(shape: Shape, emphasis: Partial<Emphasis> = {}): readonly Primitive[] {
  return look(shape, { ...AT_REST, ...emphasis })
}

export function pathsOf(shape: Shape, emphasis: Partial<Emphasis> = {}): readonly PathPrimitive[] {
  return looked(shape, emphasis).filter((primitive) => primitive.kind === 'path')
}

/** Every number of a path string, in order. */
export function numbersOf(d: string): readonly number[] {
  return (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
}

/** The least and greatest x of an absolute path of `M` and `L`. */
export function reachOf(d: string): readonly [number, number] {
  const xs = numbersOf(d).filter((_, i) => i % 2 === 0)
  return [Math.min(...xs), Math.max(...xs)]
}
