import { glyphOf } from '../marks/glyphLook'
import type { Point } from '../marks/point'
import type { Shape } from '../marks/shape'
import type { LaneRecord } from './laneRecord'

/** How a mark speaks: as it is, as an outline, or as the one that is selected. */
export type Voice = 'rest' | 'hollow' | 'selected'

const MEETING_PX = { hexagon: 12, diamond: 13 } as const
const BACKGROUND_MEETING_PX = 8
/** A lasting state's bar, and the edge of what is planned or known by its year. */
const LASTING_PX = { width: 20, height: 8 } as const
const PLANNED_PX = 12
const YEAR_PX = 9

/** The sign that stands for a record, about a middle; at most 26 px wide. `scale` 1 on a desk, less on a phone. */
export function recordShapes(record: LaneRecord, at: Point, voice: Voice, scale = 1): readonly Shape[] {
  const hollow = voice === 'hollow'
  switch (record.form) {
    case 'meeting':
      return [meeting(record, at, hollow, scale)]
    case 'act':
      return [
        {
          kind: 'glyph',
          at,
          glyph: glyphOf(record.sign),
          sign: record.sign,
          look: hollow ? 'outline' : 'filled',
        },
      ]
    case 'claim':
      return [
        {
          kind: 'glyph',
          at,
          glyph: 'question',
          sign: hollow ? 'contact' : 'conflict',
          look: voice === 'selected' ? 'filled' : 'outline',
        },
      ]
    case 'stub':
      return [{ kind: 'stub', box: boxAbout(at, 14, 10), sign: hollow ? 'contact' : record.sign }]
    case 'planned':
      return [{ kind: 'bar', box: boxAbout(at, PLANNED_PX, PLANNED_PX), look: 'planned' }]
    case 'plan':
      return [{ kind: 'bar', box: boxAbout(at, PLANNED_PX, PLANNED_PX), look: 'planned-round' }]
    case 'relation':
      return [
        record.when.extent === null
          ? { kind: 'bar', box: boxAbout(at, LASTING_PX.width, LASTING_PX.height), look: 'lasting' }
          : { kind: 'bar', box: boxAbout(at, YEAR_PX, YEAR_PX), look: 'square' },
      ]
    case 'entry':
      return [{ kind: 'bar', box: boxAbout(at, 24, LASTING_PX.height), look: 'from' }]
  }
}

function meeting({ count, bin }: LaneRecord, at: Point, hollow: boolean, scale: number): Shape {
  const form = count === 2 ? 'diamond' : 'hexagon'
  if (bin === 'background')
    return { kind: 'meeting', at, radiusPx: BACKGROUND_MEETING_PX, form, count: null, look: 'background' }
  return {
    kind: 'meeting',
    at,
    radiusPx: MEETING_PX[form] * scale,
    form,
    count,
    look: hollow ? 'plain' : 'filled',
  }
}

function boxAbout([x, y]: Point, width: number, height: number) {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Half the width a record's sign takes beside words, px. */
export const SIGN_HALF_PX = 10
