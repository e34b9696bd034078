import type { MeasureText } from '../marks/measure'
import type { Shape } from '../marks/shape'
import type { BarPlace } from './placeBars'
import type { LaneMark } from './laneMark'
import { labelAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import type { Shelf } from './shelf'
import { type TimeScale, xOf } from './timeScale'
import type { TimelineNames } from './timelineNames'

/** The part of the venue's day the box covers: the hours that another calendar already counts to its own day. */
const SHARE = 0.56
const BOX_PX = 11

/** The venue's own day of what the source counts to another: a dashed box with a stem to its words, never without †. */
export function otherClocks(
  places: readonly BarPlace[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
  shelves: { readonly bars: Shelf; readonly acts: Shelf },
): readonly LaneMark[] {
  const marks: LaneMark[] = []
  const seen = new Set<number>()
  for (const record of places.flatMap(({ onBar, under }) => [...onBar, ...under])) {
    const day = venueDay(record)
    if (day === null || seen.has(day) || day < scale.first || day > scale.last) continue
    const [x0, x1] = [xOf(scale, day), xOf(scale, day + 1)]
    const width = (x1 - x0) * SHARE - 2
    const isBefore = day < (record.when.extent?.start ?? 0)
    const x = isBefore ? x1 - width - 2 : x0 + 2
    if (!shelves.bars.isFree(x, x + width)) continue
    seen.add(day)
    shelves.bars.take(x, x + width)
    const stem: Shape = {
      kind: 'spoke',
      points: [
        [x + width / 2, rows.bar + 6],
        [x + width / 2, rows.act - 8],
      ],
      role: 'venue',
      sign: null,
    }
    const box: Shape = {
      kind: 'bar',
      box: { x, y: rows.bar - BOX_PX / 2, width, height: BOX_PX },
      look: 'other-clock',
    }
    const shapes = [box, stem, words(record, [x0, x1], x + width / 2, rows, names, measure, shelves.acts)]
    marks.push({
      key: `clock:${record.ref}`,
      ref: record.ref,
      certainty: null,
      bin: 'dated',
      rest: shapes,
      hollow: shapes,
      selected: shapes,
      hit: null,
      follows: [record.ref],
      days: null,
    })
  }
  return marks
}

/** The day on the venue's calendar, where it is not among the days the source counts. */
function venueDay({ when }: LaneRecord): number | null {
  const day = when.venueLocal?.extent.start ?? null
  if (day === null || !Number.isFinite(day) || when.extent === null) return null
  const { start, end } = when.extent
  return start !== null && end !== null && day >= start && day < end ? null : day
}

function words(
  record: LaneRecord,
  [x0, x1]: readonly [number, number],
  stemX: number,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
  acts: Shelf,
): Shape {
  const text = names.otherClock(record)
  const width = measure(text, 13, 400)
  const middle = Math.min(Math.max((x0 + x1) / 2, stemX - width / 2 + 4), stemX + width / 2 - 4)
  if (acts.isFree(middle - width / 2 - 4, middle + width / 2 + 4)) {
    acts.take(middle - width / 2 - 4, middle + width / 2 + 4)
    return labelAt(middle, rows.act, [text], 'middle', 'plain', 'muted')
  }
  acts.take(stemX - 5, stemX + 5)
  return labelAt(stemX, rows.act, [names.outsideSign], 'middle', 'plain', 'muted')
}
