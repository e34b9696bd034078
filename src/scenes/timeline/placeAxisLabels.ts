import type { MeasureText } from '../marks/measure'
import type { LabelShape } from '../marks/shape'
import type { BarPlace } from './placeBars'
import { labelAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import type { Shelf } from './shelf'
import type { TimelineNames } from './timelineNames'
import { wrapInTwo } from './wrapInTwo'

/** Words that found a place, with the px they take across. */
export interface PlacedLabel {
  readonly shape: LabelShape
  readonly box: { readonly x: number; readonly width: number }
}

/** The words beside each bar and beside what is under it; bars without room have none. */
export interface AxisLabels {
  readonly heads: ReadonlyMap<BarPlace, PlacedLabel>
  readonly acts: ReadonlyMap<BarPlace, PlacedLabel>
}

interface Shelves {
  readonly bars: Shelf
  readonly acts: Shelf
}

type Side = 'before' | 'after'
const GAP_PX = 8
const RAISED_PX = 6
/** Selected words are a little heavier, so a label takes a little more than it measures. */
const SLACK = 1.03

/** Words in one or two lines that may stand for the same thing. */
interface Wording {
  readonly lines: readonly string[]
  readonly width: number
}

/**
 * Finds room for words in order of time: meetings first, on the side with more room, then under their bar; then what
 * was done there, on the same side where it can be. The fullest wording that fits is taken; where none does the words
 * are left out: nothing is cut, nothing overlaps.
 */
export function placeAxisLabels(
  places: readonly BarPlace[],
  shelves: Shelves,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): AxisLabels {
  const heads = new Map<BarPlace, PlacedLabel>()
  const acts = new Map<BarPlace, PlacedLabel>()
  const sides = new Map<BarPlace, Side>()
  const worded = (lines: readonly string[], weight: 400 | 600): Wording => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, 13, weight))) * SLACK,
  })
  for (const place of places) {
    const shelf = place.y === rows.bar ? shelves.bars : shelves.acts
    const wordings = headWordings(place.onBar, names).map((text) => worded([text], 600))
    const found = firstBeside(shelf, place, wordings, null)
    if (found) {
      sides.set(place, found.side)
      heads.set(place, beside(shelf, place, found, place.y, 'strong'))
      continue
    }
    const isUnderFree = place.y === rows.bar && place.under.length === 0 && place.rest.length === 0
    const under = isUnderFree
      ? wordings.find(({ width }) => shelves.acts.isFree(place.x0, place.x0 + width + GAP_PX))
      : undefined
    if (!under) continue
    shelves.acts.take(place.x0, place.x0 + under.width + GAP_PX)
    heads.set(place, {
      shape: labelAt(place.x0 + 3, rows.act, under.lines, 'start', 'strong'),
      box: { x: place.x0, width: 0 },
    })
  }
  for (const place of places) {
    if (place.under.length === 0) continue
    const wordings = actWordings(place.under, names, measure).map((lines) => worded(lines, 400))
    const found = firstBeside(shelves.acts, place, wordings, sides.get(place) ?? null)
    if (!found) continue
    // Two lines leave the numbers of the days under them readable.
    const raised = rows.number !== null && found.wording.lines.length > 1 ? RAISED_PX : 0
    acts.set(place, beside(shelves.acts, place, found, rows.act - raised, 'plain'))
  }
  return { heads, acts }
}

function headWordings(records: readonly LaneRecord[], names: TimelineNames): readonly string[] {
  const [only] = records
  if (only && records.length === 1) return names.headLabels(only)
  return records.length === 0 ? [] : [records.map(names.label).join('; ')]
}

function actWordings(
  records: readonly LaneRecord[],
  names: TimelineNames,
  measure: MeasureText,
): readonly (readonly string[])[] {
  const inLines = (words: readonly string[]) =>
    words.length === 2 ? words : wrapInTwo(words.join('; '), measure)
  const words = records.map(names.label)
  return [[words.join('; ')], inLines(words), inLines(records.map(names.brief))]
}

interface Found {
  readonly wording: Wording
  readonly side: Side
}

/** The first wording that fits on the wanted side, else on the side with more room. */
function firstBeside(
  shelf: Shelf,
  { x0, x1 }: BarPlace,
  wordings: readonly Wording[],
  wanted: Side | null,
): Found | null {
  const room = { before: shelf.roomBefore(x0), after: shelf.roomAfter(x1) }
  const roomier: Side = room.before >= room.after ? 'before' : 'after'
  const sides: readonly Side[] = wanted === null || wanted === roomier ? [roomier] : [wanted, roomier]
  for (const side of sides) {
    const wording = wordings.find(({ width }) => width + 2 * GAP_PX <= room[side])
    if (wording) return { wording, side }
  }
  return null
}

function beside(
  shelf: Shelf,
  { x0, x1 }: BarPlace,
  { wording, side }: Found,
  y: number,
  weight: 'strong' | 'plain',
): PlacedLabel {
  const { lines, width } = wording
  const x = side === 'before' ? x0 - GAP_PX - width : x1 + GAP_PX
  shelf.take(x - GAP_PX / 2, x + width + GAP_PX / 2)
  const shape =
    side === 'before' ? labelAt(x + width, y, lines, 'end', weight) : labelAt(x, y, lines, 'start', weight)
  return { shape, box: { x, width } }
}
