import { boundsOf } from '@/model/time/extent'
import type { Shape } from '../marks/shape'
import type { Laid, LaneList, LaneMark } from './laneMark'
import { TARGET_PX } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import { spansOf } from './spansOf'
import { type TimeScale, xOf } from './timeScale'
import type { TimelineNames } from './timelineNames'

/** Columns narrower than this can't be told apart, px. */
const LEAST_PX = 5
const LEAST_BAR_PX = 3

interface Column {
  /** Half-open, epoch days. */
  readonly start: number
  readonly end: number
  readonly records: LaneRecord[]
}

/**
 * The marks of dated things where days are too many to be read: one column for each span of days, its height the
 * square root of its events, so that a single one still shows beside a thousand. Buttons of 24 px and more lie over as
 * many columns as they take, and open the list of what those hold. At most some hundred marks, whatever the dataset.
 */
export function histogramMarks(
  dated: readonly LaneRecord[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
): Laid {
  const columns = columnsOf(dated, scale)
  const most = columns.reduce((max, { records }) => Math.max(max, records.length), 1)
  const [top, bottom] = [rows.day + 10, rows.track - 2]
  const heightOf = (n: number) => Math.max(LEAST_BAR_PX, Math.sqrt(n / most) * (bottom - top))
  const bars = columns.flatMap((column) =>
    column.records.length > 0 ? [barMark(column, scale, bottom, heightOf(column.records.length))] : [],
  )
  const lists = new Map<string, LaneList>()
  const buttons = bundled(columns, scale).flatMap((bundle) => {
    const records = bundle.flatMap((column) => column.records)
    const [first, last] = [bundle[0], bundle.at(-1)]
    if (!first || !last || records.length === 0) return []
    const [x0, x1] = [xOf(scale, first.start), xOf(scale, last.end)]
    const height = Math.max(bottom - top, TARGET_PX)
    const box = { x: x0, y: bottom - height, width: x1 - x0, height }
    return [buttonMark(first.start, last.end, records, box, names, lists)]
  })
  return { marks: [...bars, ...buttons], lists }
}

function columnsOf(dated: readonly LaneRecord[], scale: TimeScale): readonly Column[] {
  const cuts = spansOf(scale.first, scale.last, scale.narrowPx, LEAST_PX)
  const columns = cuts.slice(1).map((end, i): Column => ({ start: cuts[i] ?? end, end, records: [] }))
  for (const record of dated) {
    const end = record.when.extent ? boundsOf(record.when.extent).end : scale.first + 1
    columnAt(columns, Math.min(Math.max(end - 1, scale.first), scale.last))?.records.push(record)
  }
  return columns
}

function columnAt(columns: readonly Column[], day: number): Column | undefined {
  let [low, high] = [0, columns.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((columns[middle]?.start ?? Infinity) <= day) low = middle
    else high = middle - 1
  }
  return columns[low]
}

/** Neighbouring columns, as few as make a target; what is left over at the end goes with the last. */
function bundled(columns: readonly Column[], scale: TimeScale): readonly (readonly Column[])[] {
  const bundles: Column[][] = []
  let room = 0
  for (const column of columns) {
    const last = bundles.at(-1)
    if (last && room < TARGET_PX) last.push(column)
    else bundles.push([column])
    room = (last && room < TARGET_PX ? room : 0) + xOf(scale, column.end) - xOf(scale, column.start)
  }
  const tail = room < TARGET_PX && bundles.length > 1 ? bundles.pop() : undefined
  if (tail) bundles.at(-1)?.push(...tail)
  return bundles
}

function barMark(
  { start, end, records }: Column,
  scale: TimeScale,
  bottom: number,
  height: number,
): LaneMark {
  const [x0, x1] = [xOf(scale, start), xOf(scale, end)]
  const box = { x: x0 + 0.5, y: bottom - height, width: Math.max(1, x1 - x0 - 1), height }
  const shapes: readonly Shape[] = [{ kind: 'bar', box, look: 'count' }]
  const [only] = records
  const ref = records.length === 1 && only ? only.ref : null
  return {
    key: `bar:${start}`,
    ref,
    certainty: null,
    bin: 'dated',
    rest: shapes,
    hollow: shapes,
    selected: shapes,
    hit: null,
    follows: records.map((record) => record.ref),
    days: [start, end],
  }
}

function buttonMark(
  start: number,
  end: number,
  records: readonly LaneRecord[],
  box: { x: number; y: number; width: number; height: number },
  names: TimelineNames,
  lists: Map<string, LaneList>,
): LaneMark {
  const key = `span:${start}`
  const follows = records.map(({ ref }) => ref)
  const base = { key, bin: 'dated', rest: [], hollow: [], selected: [], follows, days: [start, end] } as const
  const [only] = records
  if (records.length === 1 && only) {
    return {
      ...base,
      ref: only.ref,
      certainty: only.certainty,
      hit: { box, name: names.name(only), notes: names.notes(only) },
    }
  }
  const name = names.spanName(start, end - 1, records.length)
  lists.set(key, { name, refs: follows })
  return { ...base, ref: null, certainty: null, hit: { box, name, notes: [] } }
}
