import type { Axis } from '@/queries/axisOf'
import type { Bin } from '@/queries/binOf'
import type { MeasureText } from '../marks/measure'
import { backgroundForms } from './backgroundForms'
import { chooseForms, type ColumnForm, type PlacedForm } from './columnForm'
import { gridForms } from './gridForms'
import type { RecordsByBin } from './laneRecords'
import { partBackground } from './partBackground'
import type { Rows } from './rows'
import type { Column } from './timelineLayout'
import type { TimelineNames } from './timelineNames'

/** The part of the lanes that the axis likes to have, and the least it keeps when it is crowded from both sides. */
const AXIS_SHARE = { liked: 0.48, least: 0.33, leastNarrow: 0.375 } as const
/** Before its days have room for words of their own, those of the other columns get brief: px, or the part of the lanes. */
const WORDED_AXIS = { px: 550, share: 0.45 } as const
/** Lanes up to this width are narrow, px. */
const NARROW_PX = 900
/** The most a list may take of the lanes with its signs. */
const GRID_SHARE = 0.24
/** Switch and gaps beside a column's head, px. */
const HEAD_EXTRAS_PX = 40

const SIDES = ['background', 'ahead', 'undated'] as const

/** The columns from left to right, and what stands in those beside the axis, by bin. */
export interface LaidColumns {
  readonly columns: readonly Column[]
  readonly sides: ReadonlyMap<Bin, PlacedForm>
}

/** Gives each place in time that holds something a column; what they leave goes to the axis, or without one to the last. */
export function layColumns(
  records: RecordsByBin,
  axis: Axis | null,
  width: number,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): LaidColumns {
  const bins = SIDES.filter((bin) => records[bin].length > 0)
  const firstDay = axis?.first ?? null
  const forms = bins.map((bin) => {
    const headPx = measure(names.binHead(bin), 12, 600) + HEAD_EXTRAS_PX
    return bin === 'background'
      ? backgroundForms(partBackground(records[bin], firstDay), firstDay, rows, names, measure, headPx)
      : gridForms(bin, records[bin], rows, names, measure, headPx, width * GRID_SHARE)
  })
  const liked = axis ? AXIS_SHARE.liked : 0
  const least = axis ? (width <= NARROW_PX ? AXIS_SHARE.leastNarrow : AXIS_SHARE.least) : 0
  const chosen = chooseForms(forms, {
    gladPx: width * (1 - liked),
    fullPx: width - (axis ? Math.min(WORDED_AXIS.px, width * WORDED_AXIS.share) : 0),
    mostPx: width * (1 - least),
  })
  const spare = Math.max(0, width - chosen.reduce((sum, form) => sum + form.width, 0))
  const columns = columnsOf(bins, chosen, axis ? spare : 0, axis ? 0 : spare)
  const sides = columns.flatMap(({ bin, x }): readonly (readonly [Bin, PlacedForm])[] => {
    const form = chosen[bins.findIndex((each) => each === bin)]
    return form ? [[bin, form.place(x)]] : []
  })
  return { columns, sides: new Map(sides) }
}

/** Background, the axis, Ahead, Undated. */
function columnsOf(
  bins: readonly Bin[],
  forms: readonly ColumnForm[],
  axisPx: number,
  lastPx: number,
): readonly Column[] {
  const order: readonly Bin[] = ['background', 'dated', 'ahead', 'undated']
  let x = 0
  return order.flatMap((bin): readonly Column[] => {
    const place = bins.indexOf(bin)
    const extra = place === bins.length - 1 ? lastPx : 0
    const width = bin === 'dated' ? axisPx : place < 0 ? 0 : (forms[place]?.width ?? 0) + extra
    if (width === 0) return []
    const column = { bin, x, width }
    x += width
    return [column]
  })
}
