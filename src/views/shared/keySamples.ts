import type { CertaintyGroup } from '@/model/certainty'
import type { SpecimenName } from '@/queries/specimens'
import type { Point } from '@/scenes/marks/point'
import type { LineShape, LineSign, Shape } from '@/scenes/marks/shape'
import { glyphOf } from '@/scenes/marks/glyphLook'

/** What a sample borrows from the dataset: a person's initials and the number of those who met. */
export interface Borrowed {
  readonly initials: string
  readonly size: number | null
  /** Of a person's circle, px; meetings are a little wider, squares narrower. 11 unless told. */
  readonly radiusPx?: number
}

const SQUARE = 9

/** A short line with its glyph in the middle, as a legend shows a kind of tie. */
export function signSample(
  sign: LineSign,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Shape[] {
  const y = height / 2
  return [
    lineBetween(
      [
        [0, y],
        [width, y],
      ],
      { sign, glyphs: [glyphOf(sign)], glyphAt: [width / 2, y] },
    ),
  ]
}

/** A tie between two squares, as a help page shows it. 140 × 24 px. */
export function tieSample(shape: Partial<LineShape>, end: 'head' | 'none'): readonly Shape[] {
  const glyphs = shape.glyphs ?? []
  const line = lineBetween(
    [
      [18, 12],
      [shape.texture === 'dots' ? 128 : 122, 12],
    ],
    { ...shape, glyphAt: glyphs.length > 0 ? [70, 12] : null },
    end,
  )
  return [line, square([9, 12]), square([131, 12])]
}

/** A certainty between two squares; what is doubtful or ahead has its glyph. */
export function certaintyTie(group: CertaintyGroup): readonly Shape[] {
  switch (group) {
    case 'stated':
      return tieSample({ sign: 'contact', texture: 'solid' }, 'none')
    case 'reported':
      return tieSample({ sign: 'contact', texture: 'long-dash' }, 'none')
    case 'claimed':
      return tieSample({ sign: 'conflict', texture: 'dots', glyphs: ['question'] }, 'head')
    case 'background':
      return tieSample({ sign: 'contact', texture: 'thin-dash' }, 'none')
    case 'planned':
      return tieSample({ sign: 'cooperation', texture: 'twin-dash', glyphs: ['clock'] }, 'none')
    case 'headline':
      return [
        square([9, 12]),
        { kind: 'stub', box: { x: 18, y: 0, width: 28, height: 24 }, sign: 'cooperation' },
      ]
  }
}

/** One act, two feet: a line that forks where its glyph is. 140 × 32 px. */
export function forkSample(): readonly Shape[] {
  const fork: Point = [56, 16]
  const to = (y: number): readonly Point[] => [
    fork,
    [70, 16 + (y - 16) * 0.2],
    [86, 16 + (y - 16) * 0.65],
    [122, y],
  ]
  const shape: Shape = {
    kind: 'line',
    strands: [
      { points: [[18, 16], fork], end: 'none' },
      { points: to(6), end: 'head' },
      { points: to(26), end: 'head' },
    ],
    sign: 'conflict',
    texture: 'solid',
    step: 1,
    glyphs: ['cross'],
    glyphAt: fork,
  }
  return [shape, square([9, 16]), square([131, 6]), square([131, 26])]
}

/** A mark about a middle, at the size of a key: about 24 px. */
export function markSample(
  name: SpecimenName,
  at: Point,
  { initials, size, radiusPx = 11 }: Borrowed,
): readonly Shape[] {
  const [x, y] = at
  switch (name) {
    case 'state':
      return [square(at, Math.min(11, radiusPx))]
    case 'venue':
    case 'group':
      return [{ kind: 'square', at, sizePx: 10, hollow: true }]
    case 'person':
      return [{ kind: 'chip', at, radiusPx, initials, look: 'now' }]
    case 'earlier-post':
      return [{ kind: 'chip', at, radiusPx, initials, look: 'earlier-post' }]
    case 'represents':
      return [
        {
          kind: 'spoke',
          points: [
            [x - 13, y],
            [x + 13, y],
          ],
          role: 'represents',
          sign: null,
        },
      ]
    case 'meeting-of-two':
      return [{ kind: 'meeting', at, radiusPx: radiusPx + 1, form: 'diamond', count: size, look: 'plain' }]
    case 'meeting-of-many':
      return [{ kind: 'meeting', at, radiusPx: radiusPx + 1, form: 'hexagon', count: size, look: 'plain' }]
    case 'meeting-undated':
      return [{ kind: 'meeting', at, radiusPx: 8, form: 'diamond', count: null, look: 'background' }]
    case 'name-only':
      return [
        { kind: 'ring', at, radiusPx: 11, role: 'place' },
        { kind: 'glyph', at, glyph: 'question', sign: 'conflict', look: 'outline' },
      ]
    case 'not-confirmed':
    case 'denied':
      return [{ kind: 'ring', at, radiusPx: 9.5, role: 'answer' }, square(at)]
    case 'day':
      return [{ kind: 'bar', box: { x: x - 13, y: y - 5.5, width: 26, height: 11 }, look: 'day' }]
    case 'other-clock':
      return [{ kind: 'bar', box: { x: x - 13, y: y - 5.5, width: 26, height: 11 }, look: 'other-clock' }]
    case 'between':
      return [{ kind: 'bar', box: { x: x - 12, y: y - 4, width: 24, height: 8 }, look: 'between' }]
    case 'ahead':
      return [{ kind: 'bar', box: { x: x - 6, y: y - 5.5, width: 12, height: 11 }, look: 'planned' }]
    // Kinds and certainties are lines, not marks.
    case 'background':
    case 'claimed':
    case 'condemned':
    case 'confirmed':
    case 'conflict':
    case 'contact':
    case 'cooperation':
    case 'declined-comment':
    case 'headline':
    case 'joint-act':
    case 'later-confirmed':
    case 'mixed':
    case 'no-statement':
    case 'planned':
    case 'reported':
    case 'stated':
    case 'undated':
      return []
  }
}

function square(at: Point, sizePx = SQUARE): Shape {
  return { kind: 'square', at, sizePx, hollow: false }
}

function lineBetween(
  points: readonly Point[],
  shape: Partial<LineShape>,
  end: 'head' | 'none' = 'none',
): LineShape {
  return {
    kind: 'line',
    strands: [{ points, end }],
    sign: 'contact',
    texture: 'solid',
    step: 1,
    glyphs: [],
    glyphAt: null,
    ...shape,
  }
}
