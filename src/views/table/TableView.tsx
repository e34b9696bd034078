import { useEffect, useMemo, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import { Select } from '@/ui/Select'
import type { DatasetIndex } from '@/queries/indexDataset'
import { sortRows, type TableColumn, tableRows } from '@/queries/tableRows'
import { useAppState } from '@/state/hooks'
import { selectIndex, selectSelection } from '@/state/selectors'
import { PAGE_ROWS } from './pageRows'
import { cellTextOf } from './rowWords'
import { TableFoot } from './TableFoot'
import { COLUMNS, type Order, TableHead } from './TableHead'
import { TableRowView } from './TableRowView'
import { useRowKeys } from './useRowKeys'
import './table.css'

/** Every event, relation and claim as text: date, who, kind, certainty, who says so, passages. */
export function TableView() {
  const index = useAppState(selectIndex)
  if (!index) return <div className="table-view" aria-busy="true" />
  return <RecordTable key={index.dataset.meta.id} index={index} />
}

function RecordTable({ index }: { readonly index: DatasetIndex }) {
  const selection = useAppState(selectSelection)
  const [order, setOrder] = useState<Order>({ column: 'date', direction: 'ascending' })
  const [turnedTo, turnTo] = useState(0)
  const rows = useMemo(() => tableRows(index), [index])
  const sorted = useMemo(
    () => sortRows(rows, order.column, order.direction, index.dataset, cellTextOf(index)),
    [rows, order, index],
  )
  const body = useRef<HTMLTableSectionElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const found = selection === null ? -1 : sorted.findIndex(({ ref }) => ref === selection)
  const [seen, see] = useState(-1)
  if (found !== seen) {
    see(found)
    if (found >= 0) turnTo(Math.floor(found / PAGE_ROWS))
  }
  const page = Math.min(turnedTo, Math.max(0, Math.ceil(sorted.length / PAGE_ROWS) - 1))
  const first = page * PAGE_ROWS
  const shown = useMemo(() => sorted.slice(first, first + PAGE_ROWS), [sorted, first])
  const paged = sorted.length > PAGE_ROWS
  useEffect(
    function beginAtTheTop() {
      if (scroller.current) scroller.current.scrollTop = 0
    },
    [shown],
  )
  useEffect(
    function keepSelectionInSight() {
      if (selection !== null)
        body.current?.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    },
    [selection, shown],
  )
  useRowKeys(body, shown)
  const sortBy = (column: TableColumn) => {
    setOrder((now) => ({
      column,
      direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
    }))
    turnTo(0)
  }
  const { events, relations, claims } = index.dataset
  return (
    <section className="table-view" aria-labelledby="table-title">
      <header className="table-top">
        <h2 id="table-title">{t('table.title')}</h2>
        <p className="table-count">
          {t('table.count', {
            records: rows.length,
            events: events.size,
            relations: relations.size,
            claims: claims.size,
          })}
        </p>
        <p className="table-order">{orderWords(order)}</p>
        <Select
          className="table-sort"
          label={t('table.sortBy')}
          value={order.column}
          options={COLUMNS.map((column) => [column, t(`table.column.${column}`)] as const)}
          onChange={sortBy}
        />
      </header>
      <div ref={scroller} className="table-scroller">
        <table
          className="table"
          aria-labelledby="table-title"
          aria-rowcount={paged ? sorted.length + 1 : undefined}
        >
          <TableHead order={order} sortBy={sortBy} />
          <tbody ref={body}>
            {shown.map((row, i) => (
              <TableRowView
                key={row.ref}
                index={index}
                row={row}
                rowIndex={paged ? first + i + 2 : undefined}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table-empty">{t('table.empty')}</p>}
      </div>
      <TableFoot all={sorted.length} page={page} turnTo={turnTo} />
    </section>
  )
}

function orderWords({ column, direction }: Order): string {
  if (column === 'date') return t(`table.sorted.date.${direction}`)
  return t(`table.sorted.other.${direction}`, { column: t(`table.column.${column}`).toLowerCase() })
}
