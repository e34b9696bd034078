import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { t } from '@/i18n/translate'
import { actingParts, endOf } from '@/queries/parts'
import type { Point } from '@/scenes/marks/point'
import { jointSketch } from './jointSketch'
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

const STEP = 20
const ROW = 40
/** How far names at the left may reach: to the note under a fork's glyph, or along a single line. */
const LEFT_PX = { forked: 82, straight: 160 }
const RIGHT_PX = 80

/**
 * An act as in the graph, lying down: who acts at the left, one line with one glyph, those it is toward at the right.
 * Two who act together are joined by a line without a head; more come together in one glyph. Null for one alone.
 */
export function eventSketch(event: Event, tools: SketchTools): Picture | null {
  const acting = unique(actingParts(event).map(endOf))
  const toward = unique(event.recipients.map(endOf))
  if (toward.length === 0 && acting.length > 2) return jointSketch(event, acting, tools)
  const [left, right] = toward.length > 0 ? [acting, toward] : [acting.slice(0, 1), acting.slice(1)]
  return left.length === 0 || right.length === 0
    ? null
    : towardSketch(event, left, right, toward.length > 0, tools)
}

const unique = (ids: readonly ActorId[]): readonly ActorId[] => [...new Set(ids)]

function towardSketch(
  event: Event,
  left: readonly ActorId[],
  right: readonly ActorId[],
  headed: boolean,
  tools: SketchTools,
): Picture {
  const { measureText, nameOf } = tools
  const { shown, beyond } = firstFew(right)
  const rows = shown.length + Math.sign(beyond)
  const names = shown.map((id) => wrapText(nameOf(id), RIGHT_PX, measureText))
  const rightX = SKETCH_WIDTH - 16 - Math.max(...names.map((lines) => widthOf(lines, measureText)))
  const middle = Math.max(18, 12 + ((rows - 1) * ROW) / 2)
  const rowY = (i: number) => middle + (i - (rows - 1) / 2) * ROW
  const squares = firstFew(left).shown
  const start: Point = [10 + (squares.length - 1) * STEP + 11, middle]
  const glyphAt: Point = [(start[0] + rightX) / 2 - (rows > 1 ? 14 : 0), middle]
  const together =
    squares.length < left.length
      ? t('details.sketch.parties', { n: left.length })
      : left.map(nameOf).join(', ')
  const leftNames = wrapText(together, rows > 1 ? LEFT_PX.forked : LEFT_PX.straight, measureText)
  const note =
    right.length > 1 ? wrapText(t('details.sketch.feet', { n: right.length }), 52, measureText) : []
  const ends = shown.map((_, i): Point => [rightX - 10, rowY(i)])
  return {
    width: SKETCH_WIDTH,
    height: Math.max(middle + 18 + heightOf(leftNames), rowY(rows - 1) + 22),
    shapes: [
      actLine(event, start, glyphAt, ends, headed),
      ...squares.map((id, i) => endMark(id, [10 + i * STEP, middle], tools)),
      ...shown.map((id, i) => endMark(id, [rightX, rowY(i)], tools)),
      nameLabel(leftNames, [4, middle + 24], 'start'),
      ...names.map((lines, i) =>
        nameLabel(lines, [rightX + 14, rowY(i) + 4.5 - (heightOf(lines) - 15) / 2], 'start'),
      ),
      nameLabel(note, [glyphAt[0] - 4, middle + 27], 'middle', 'muted'),
      nameLabel(moreText(beyond), [rightX - 4, rowY(rows - 1) + 4.5], 'start', 'muted'),
    ],
  }
}

function moreText(beyond: number): readonly string[] {
  return beyond > 0 ? [t('details.sketch.more', { n: beyond })] : []
}
