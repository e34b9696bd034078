import type { Bin } from '@/queries/binOf'
import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import { BRIEF_LOSS, type ColumnForm } from './columnForm'
import type { LaneList, LaneMark } from './laneMark'
import { labelAt, laneMarkOf, TARGET_PX, targetAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import { moreMark, morePx } from './moreMark'
import { SIGN_HALF_PX } from './recordShapes'
import type { Rows } from './rows'
import type { TimelineNames } from './timelineNames'
import { wrapInTwo } from './wrapInTwo'

const PAD_PX = 12
const BESIDE_SIGN_PX = SIGN_HALF_PX * 2 + 6
const GAP_PX = 14
const BARE_PX = 26

/** How the columns of a list are filled: the first so many with words, the others with signs alone. */
interface Fill {
  readonly labelled: number
  readonly bare: number
  readonly wrapped: boolean
  readonly brief: boolean
}

/**
 * The forms of a column without an axis (Ahead, Undated), from the one that says most to the one that takes least:
 * a list of three rows with words, with brief ones, with fewer, with signs alone; what does not fit opens from a "+n".
 */
export function gridForms(
  bin: Bin,
  records: readonly LaneRecord[],
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
  headPx: number,
  mostPx: number,
): readonly ColumnForm[] {
  const ys = records.length <= 2 ? [rows.bar, rows.act] : rows.thirds
  const columns = Math.ceil(records.length / ys.length)
  const labelled = Math.min(columns, 2)
  const full: Fill = { labelled, bare: columns - labelled, wrapped: false, brief: false }
  const fills: Fill[] = [full]
  if (ys.length === 2) fills.push({ ...full, wrapped: true })
  if (records.some((record) => names.brief(record) !== names.label(record)))
    fills.push({ ...full, brief: true })
  const last = fills.at(-1) ?? full
  for (let n = labelled - 1; n >= 0; n--)
    fills.push({ ...last, wrapped: false, labelled: n, bare: columns - n })
  return fills.map((fill) => {
    const loss = labelled - fill.labelled + (fill.brief ? BRIEF_LOSS : 0)
    return formOf({ bin, records, ys, rows, names, measure, headPx, mostPx }, fill, loss)
  })
}

interface Given {
  readonly bin: Bin
  readonly records: readonly LaneRecord[]
  readonly ys: readonly number[]
  readonly rows: Rows
  readonly names: TimelineNames
  readonly measure: MeasureText
  readonly headPx: number
  readonly mostPx: number
}

function formOf(
  { bin, records, ys, rows, names, measure, headPx, mostPx }: Given,
  fill: Fill,
  loss: number,
): ColumnForm {
  const wordsOf = fill.brief ? names.brief : names.label
  const lines = (record: LaneRecord) =>
    fill.wrapped ? wrapInTwo(wordsOf(record), measure) : [wordsOf(record)]
  const widths = Array.from({ length: fill.labelled }, (_, column) => {
    const inColumn = records.slice(column * ys.length, (column + 1) * ys.length)
    return BESIDE_SIGN_PX + Math.max(...inColumn.flatMap(lines).map((line) => measure(line, 13, 600)))
  })
  const worded = widths.reduce((sum, width) => sum + width + GAP_PX, 0)
  const bare = Math.max(
    fill.labelled > 0 ? 0 : 1,
    Math.min(fill.bare, Math.floor((mostPx - 2 * PAD_PX - worded) / BARE_PX)),
  )
  const content = worded + (bare > 0 ? bare * BARE_PX : -GAP_PX)
  const place = (x: number) => {
    const lists = new Map<string, LaneList>()
    const heights = fill.wrapped ? rows.halves : ys
    const capacity = (fill.labelled + bare) * ys.length
    const shown = records.length <= capacity ? records : records.slice(0, capacity - 1)
    const cellAt = (i: number): { at: Point; isWorded: boolean } => {
      const column = Math.floor(i / ys.length)
      const before =
        widths.slice(0, column).reduce((sum, width) => sum + width + GAP_PX, 0) +
        Math.max(0, column - fill.labelled) * BARE_PX
      return {
        at: [x + PAD_PX + before + SIGN_HALF_PX, heights[i % ys.length] ?? 0],
        isWorded: column < fill.labelled,
      }
    }
    const marks = shown.map((record, i): LaneMark => {
      const { at, isWorded } = cellAt(i)
      const label = isWorded ? labelAt(at[0] + SIGN_HALF_PX + 6, at[1], lines(record), 'start') : null
      const width = isWorded ? (widths[Math.floor(i / ys.length)] ?? TARGET_PX) : TARGET_PX
      const box = isWorded
        ? { x: at[0] - SIGN_HALF_PX - 2, y: at[1] - 12, width: width + 4, height: TARGET_PX }
        : targetAt(at)
      return laneMarkOf(record, names, {
        key: `${bin}:${record.form}:${record.ref}`,
        at,
        hit: box,
        label,
        scale: 0.8,
      })
    })
    if (shown.length === records.length) return { marks, lists, months: null }
    const rest = records.slice(shown.length).map(({ ref }) => ref)
    const key = `more:${bin}`
    const name = names.binName(bin, rest.length)
    lists.set(key, { name, refs: rest })
    const [text, [signX, y]] = [names.more(rest.length), cellAt(shown.length).at]
    const widthPx = morePx(text, measure)
    const more = moreMark(key, bin, [signX - SIGN_HALF_PX + widthPx / 2, y], text, name, rest, widthPx)
    return { marks: [...marks, more], lists, months: null }
  }
  return { width: Math.ceil(Math.max(headPx, content) + 2 * PAD_PX), loss, place }
}
