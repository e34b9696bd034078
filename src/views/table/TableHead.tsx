import { t } from '@/i18n/translate'
import { Icon } from '@/ui/Icon'
import type { TableColumn } from '@/queries/tableRows'

export const COLUMNS: readonly TableColumn[] = ['date', 'what', 'who', 'kind', 'certainty', 'says', 'where']

export interface Order {
  readonly column: TableColumn
  readonly direction: 'ascending' | 'descending'
}

interface TableHeadProps {
  readonly order: Order
  readonly sortBy: (column: TableColumn) => void
}

/** The column heads; each sorts, pressed again the other way round. */
export function TableHead({ order, sortBy }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => {
          const sorted = order.column === column
          return (
            <th
              key={column}
              className={`head-${column}`}
              scope="col"
              aria-sort={sorted ? order.direction : undefined}
            >
              <button type="button" className="table-head" onClick={() => sortBy(column)}>
                {t(`table.column.${column}`)}
                <Icon name={sorted ? order.direction : 'sortable'} size={12} />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
