import { BASIS_LOOK, firmness } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import { type Sign, SIGNS } from '@/model/coding/plover'
import type { Dataset } from '@/model/dataset'
import type { Event, Relation } from '@/model/event'
import type { SegmentId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import type { When } from '@/model/time/when'
import type { Bin } from './binOf'
import { at, type DatasetIndex } from './indexDataset'
import { binOfRecord } from './recordOf'

/** What kind of thing a row is, in the words of the legend. */
export type RowKind = Sign | 'planned' | 'relation' | 'claim'
const ROW_KINDS: readonly RowKind[] = [...SIGNS, 'planned', 'relation', 'claim']

/** One event, relation or claim as a line of the table. */
export interface TableRow {
  readonly ref: Ref
  readonly record: Event | Relation | Claim
  readonly when: When
  readonly bin: Bin
  readonly kind: RowKind
  /** The sign of an event; null for relations and claims, which the sign switches do not touch. */
  readonly sign: Sign | null
  /** Passages it rests on, in the order of the sources, each once. */
  readonly segments: readonly SegmentId[]
}

/** The columns, in reading order: when, what, who toward whom, kind, certainty, who says so, passages. */
export type TableColumn = 'date' | 'what' | 'who' | 'kind' | 'certainty' | 'says' | 'where'

/** Every event, relation and claim of a dataset once, in the author's order. */
export function tableRows(index: DatasetIndex): readonly TableRow[] {
  const { dataset } = index
  const order = new Map([...dataset.segments.keys()].map((id, i) => [id, i]))
  const segmentsOf = ({ evidence }: Event | Relation | Claim) =>
    [...new Set(evidence.map(({ segment }) => segment))].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    )
  const rowOf = (
    ref: Ref,
    record: TableRow['record'],
    when: When,
    kind: RowKind,
    sign: Sign | null,
  ): TableRow => ({
    ref,
    record,
    when,
    bin: binOfRecord(record),
    kind,
    sign,
    segments: segmentsOf(record),
  })
  const events = index.events.map((event, i) => {
    const sign = SIGNS[at(index.sign, i)] ?? 'contact'
    const planned = BASIS_LOOK[event.basis].group === 'planned'
    return rowOf(refTo('event', event.id), event, event.when, planned ? 'planned' : sign, sign)
  })
  const relations = [...dataset.relations.values()].map((each) =>
    rowOf(refTo('relation', each.id), each, each.when, 'relation', null),
  )
  const claims = [...dataset.claims.values()].map((each) =>
    rowOf(refTo('claim', each.id), each, each.content.when, 'claim', null),
  )
  return [...events, ...relations, ...claims]
}

/** The words of a cell that has to be sorted by its text, in the reader's language. */
export type CellText = (row: TableRow, column: 'what' | 'who' | 'says') => string

/**
 * Rows in the order of a column; equal ones stay in the order of time, then the author's. What has no date is last by
 * date in both directions (an undated background comes before everything dated, as what lies behind it).
 */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: 'ascending' | 'descending',
  dataset: Dataset,
  cellText: CellText,
): readonly TableRow[] {
  const byTime = [...rows].sort((a, b) => compareTimes(a, b))
  if (column === 'date' && direction === 'ascending') return byTime
  const sign = direction === 'ascending' ? 1 : -1
  if (column === 'date') {
    const dated = byTime.filter((row) => timeOf(row)[0] !== Infinity)
    const undated = byTime.filter((row) => timeOf(row)[0] === Infinity)
    return [...dated.sort((a, b) => -compareTimes(a, b)), ...undated]
  }
  const keys = keysOf(byTime, column, dataset, cellText)
  const keyOf = (row: TableRow) => keys.get(row) ?? ''
  return byTime.sort((a, b) => sign * compareKeys(keyOf(a), keyOf(b)))
}

type Key = string | number

function keysOf(
  rows: readonly TableRow[],
  column: Exclude<TableColumn, 'date'>,
  dataset: Dataset,
  cellText: CellText,
): ReadonlyMap<TableRow, Key> {
  const order = new Map([...dataset.segments.keys()].map((id, i) => [id, i]))
  const keyOf = (row: TableRow): Key => {
    switch (column) {
      case 'kind':
        return ROW_KINDS.indexOf(row.kind)
      case 'certainty':
        return firmness(row.record.basis)
      case 'where':
        return row.segments[0] === undefined ? order.size : (order.get(row.segments[0]) ?? order.size)
      case 'what':
      case 'who':
      case 'says':
        return cellText(row, column)
    }
  }
  return new Map(rows.map((row) => [row, keyOf(row)]))
}

function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

/** First and last day, epoch days; background without a date is before, other things without one after all days. */
function timeOf({ when, bin }: TableRow): readonly [number, number] {
  if (when.extent === null) return bin === 'background' ? [-Infinity, -Infinity] : [Infinity, Infinity]
  const { start, end } = boundsOf(when.extent)
  return [start, end]
}

function compareTimes(a: TableRow, b: TableRow): number {
  const [startA, endA] = timeOf(a)
  const [startB, endB] = timeOf(b)
  if (startA !== startB) return startA < startB ? -1 : 1
  return endA === endB ? 0 : endA < endB ? -1 : 1
}
