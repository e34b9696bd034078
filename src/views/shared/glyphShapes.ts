import { BASIS_LOOK } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import { signOf } from '@/model/coding/plover'
import type { Event, Relation } from '@/model/event'
import { isMeeting } from '@/queries/parts'
import type { Point } from '@/scenes/marks/point'
import type { Shape } from '@/scenes/marks/shape'
import { glyphOf } from '@/scenes/marks/glyphLook'

/** The one small sign that stands for a record in lists, tables and the timeline, about a middle, 20 px wide. */
export function recordGlyph(record: Event | Relation | Claim, at: Point, filled = false): readonly Shape[] {
  if ('content' in record)
    return [{ kind: 'glyph', at, glyph: 'question', sign: 'conflict', look: filled ? 'filled' : 'outline' }]
  if ('between' in record) return [dash(at)]
  const { group } = BASIS_LOOK[record.basis]
  const sign = signOf(record.plover.type)
  if (isMeeting(record)) {
    const count = record.actors.filter(({ role }) => role === 'participant').length
    const background = group === 'background'
    return [
      {
        kind: 'meeting',
        at,
        radiusPx: background ? 8 : 9.5,
        form: count === 2 ? 'diamond' : 'hexagon',
        count: background ? null : count,
        look: background ? 'background' : filled ? 'filled' : 'plain',
      },
    ]
  }
  if (group === 'headline')
    return [{ kind: 'stub', box: { x: at[0] - 7, y: at[1] - 7, width: 14, height: 14 }, sign }]
  if (group === 'planned') return [{ kind: 'glyph', at, glyph: 'clock', sign: 'contact', look: 'outline' }]
  return [{ kind: 'glyph', at, glyph: glyphOf(sign), sign, look: filled ? 'filled' : 'outline' }]
}

function dash([x, y]: Point): Shape {
  return {
    kind: 'line',
    strands: [
      {
        points: [
          [x - 9, y],
          [x + 9, y],
        ],
        end: 'none',
      },
    ],
    sign: 'contact',
    texture: 'thin-dash',
    step: 1,
    glyphs: [],
    glyphAt: null,
  }
}
