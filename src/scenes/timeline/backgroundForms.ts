import type { MeasureText } from '../marks/measure'
import { BRIEF_LOSS, type ColumnForm } from './columnForm'
import type { LaneList, LaneMark } from './laneMark'
import { labelAt, laneMarkOf, TARGET_PX, targetAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import { moreMark, morePx } from './moreMark'
import { placeRecent, recentMonths } from './placeRecent'
import type { Background } from './partBackground'
import { SIGN_HALF_PX } from './recordShapes'
import type { Rows } from './rows'
import type { TimelineNames } from './timelineNames'

const BESIDE_SIGN_PX = SIGN_HALF_PX * 2 + 6
const GAP_PX = 14
const PAD_PX = 10

/** What is written out: the first column of the list, what of it stands in the second, and the recent things. */
interface Words {
  readonly first: boolean
  readonly second: boolean
  readonly recent: boolean
  readonly monthsPx: number
  readonly isBrief?: true
  /** Whether what has no row in the first column goes to the list instead of a second. */
  readonly isOneColumn?: true
  readonly loss: number
}

const BRIEFLY = { first: true, isBrief: true, loss: BRIEF_LOSS } as const
const FORMS: readonly Words[] = [
  { first: true, second: true, recent: true, monthsPx: 86, loss: 0 },
  { first: true, second: true, recent: true, monthsPx: 72, loss: 0 },
  { ...BRIEFLY, second: true, recent: true, monthsPx: 72 },
  { ...BRIEFLY, second: true, recent: true, monthsPx: 54 },
  { ...BRIEFLY, second: false, recent: true, monthsPx: 54, loss: 1.2 },
  { ...BRIEFLY, second: false, recent: false, monthsPx: 54, loss: 1.4 },
  { ...BRIEFLY, second: false, recent: false, monthsPx: 54, isOneColumn: true, loss: 2.3 },
  { first: false, second: false, recent: false, monthsPx: 54, loss: 4 },
]

/**
 * The forms of the Background column: a list in three rows, and beside the axis the months before it, with the words
 * of what began there to their left. Where a list runs on, it goes into the rows those words leave free, then "+n".
 */
export function backgroundForms(
  background: Background,
  firstDay: number | null,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
  headPx: number,
): readonly ColumnForm[] {
  return FORMS.map((words) => formOf({ background, firstDay, rows, names, measure, headPx }, words))
}

interface Given {
  readonly background: Background
  readonly firstDay: number | null
  readonly rows: Rows
  readonly names: TimelineNames
  readonly measure: MeasureText
  readonly headPx: number
}

function formOf(
  { background: { recent, listed }, firstDay, rows, names, measure, headPx }: Given,
  words: Words,
): ColumnForm {
  const wordsOf = words.isBrief ? names.brief : names.label
  const widest = (records: readonly LaneRecord[], weight: 400 | 600) =>
    Math.max(0, ...records.map((record) => measure(wordsOf(record), 13, weight)))
  const freeRows = rows.thirds.filter((_, i) => i === 0 || i > recent.length)
  const cells = [
    ...rows.thirds.map((y) => ({ y, isFirst: true })),
    ...(words.isOneColumn ? [] : freeRows.map((y) => ({ y, isFirst: false }))),
  ]
  const shown = listed.length <= cells.length ? listed : listed.slice(0, cells.length - 1)
  const rest = listed.slice(shown.length)
  const firstPx =
    listed.length === 0
      ? 0
      : words.first
        ? BESIDE_SIGN_PX + widest(shown.slice(0, rows.thirds.length), 600) + GAP_PX
        : TARGET_PX + 2
  const second = shown.slice(rows.thirds.length)
  const signPx =
    second.length === 0 && (rest.length === 0 || words.isOneColumn)
      ? 0
      : words.second
        ? BESIDE_SIGN_PX + widest(second, 600)
        : TARGET_PX
  const recentPx = words.recent ? widest(recent, 400) : 0
  const monthsPx = recent.length > 0 ? words.monthsPx : 0
  const secondPx = Math.max(signPx, recentPx) + (recent.length > 0 ? PAD_PX : 0)
  const width = Math.ceil(Math.max(headPx, firstPx + secondPx + monthsPx + (recent.length > 0 ? 0 : PAD_PX)))
  const place = (x: number) => {
    const lists = new Map<string, LaneList>()
    const cellAt = (i: number) => {
      const { y, isFirst } = cells[i] ?? { y: rows.act, isFirst: false }
      return {
        at: [x + (isFirst ? 0 : firstPx) + SIGN_HALF_PX, y] as const,
        isWorded: isFirst ? words.first : words.second,
      }
    }
    const signs = shown.map((record, i): LaneMark => {
      const { at, isWorded } = cellAt(i)
      const label = isWorded ? labelAt(at[0] + SIGN_HALF_PX + 6, at[1], [wordsOf(record)], 'start') : null
      const hit = isWorded
        ? {
            x: at[0] - SIGN_HALF_PX,
            y: at[1] - 12,
            width: BESIDE_SIGN_PX + measure(wordsOf(record), 13, 600),
            height: TARGET_PX,
          }
        : targetAt(at)
      return laneMarkOf(record, names, { key: `background:${record.ref}`, at, hit, label })
    })
    const monthsX = x + width - monthsPx
    const beside = placeRecent(
      recent,
      firstDay ?? 0,
      { x: monthsX, width: monthsPx, wordsOf: words.recent ? wordsOf : null },
      rows,
      names,
      measure,
    )
    const more: LaneMark[] = []
    if (rest.length > 0) {
      const refs = rest.map(({ ref }) => ref)
      const name = names.binName('background', rest.length)
      lists.set('more:background', { name, refs })
      const [text, [signX, y]] = [names.more(rest.length), cellAt(shown.length).at]
      const widthPx = morePx(text, measure)
      more.push(
        moreMark(
          'more:background',
          'background',
          [signX - SIGN_HALF_PX + widthPx / 2, y],
          text,
          name,
          refs,
          widthPx,
        ),
      )
    }
    const text = recentMonths(recent, firstDay ?? 0, monthsPx, names, measure)
    return {
      marks: [...signs, ...more, ...beside],
      lists,
      months: text === null ? null : { text, x: monthsX },
    }
  }
  return { width, loss: words.loss, place }
}
