import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { t } from '@/i18n/translate'
import type { Point } from '@/scenes/marks/point'
import { curve } from '@/scenes/marks/polyline'
import type { Strand } from '@/scenes/marks/shape'
import {
  actLine,
  endMark,
  firstFew,
  heightOf,
  nameLabel,
  type Picture,
  SKETCH_WIDTH,
  type SketchTools,
  widthOf,
  wrapText,
} from './sketchParts'

const ROW = 26
const TOP = 14
const NAMES_AT = 22

/** Three or more in one act with no recipient: a strand from each to one glyph, and no line between any two. */
export function jointSketch(event: Event, acting: readonly ActorId[], tools: SketchTools): Picture {
  const { nameOf, measureText } = tools
  const { shown, beyond } = firstFew(acting)
  const rows = shown.length + Math.sign(beyond)
  const rowY = (i: number) => TOP + i * ROW
  const middle = rowY((rows - 1) / 2)
  const names = shown.map((id) => nameOf(id))
  const from = NAMES_AT + widthOf(names, measureText) + 8
  const glyphAt: Point = [from + 76, middle]
  const joint = t('details.sketch.joint', { n: acting.length })
  const note = wrapText(joint, SKETCH_WIDTH - glyphAt[0] - 16, measureText)
  const strands = shown.map((_, i): Strand => ({
    points: curve([from, rowY(i)], [from + 44, rowY(i)], glyphAt),
    end: 'none',
  }))
  const more = beyond > 0 ? [t('details.sketch.more', { n: beyond })] : []
  return {
    width: SKETCH_WIDTH,
    height: rowY(rows - 1) + TOP,
    shapes: [
      { ...actLine(event, glyphAt, glyphAt, [], false), strands },
      ...shown.map((id, i) => endMark(id, [8, rowY(i)], tools)),
      ...names.map((name, i) => nameLabel([name], [NAMES_AT, rowY(i) + 4.5], 'start')),
      nameLabel(more, [NAMES_AT, rowY(rows - 1) + 4.5], 'start', 'muted'),
      nameLabel(note, [glyphAt[0] + 16, middle + 4.5 - (heightOf(note) - 15) / 2], 'start', 'muted'),
    ],
  }
}
