import type { Sizes } from './fileSizes'
import { type Measured, ROWS, type Row, SIZE_ROWS } from './targets'

const COLUMNS = [
  { subject: 'lima', title: 'Lima' },
  { subject: 'thousand', title: '1,000 events' },
  { subject: 'tenThousand', title: '10,000 events' },
] as const

/** One table: what was measured, the target beside it, and a mark where it is missed. */
export function toTable(measured: Measured, sizes: Sizes): string {
  const head = ['', 'floor', ...COLUMNS.map(({ title }) => title)]
  const rows = ROWS.map((row) => [
    row.what,
    written(row.floor(measured.floor), row.unit),
    ...COLUMNS.map(({ subject }) => cell(row, measured, subject)),
  ])
  const sizeRows = SIZE_ROWS.map(({ what, bytes, most }) => [
    what,
    '',
    beside(sizes[bytes] / 1000, 'kB', most),
  ])
  return layOut([head, ...rows, ...sizeRows])
}

function cell(row: Row, measured: Measured, subject: (typeof COLUMNS)[number]['subject']): string {
  return beside(row.value(subject, measured), row.unit, row.most[subject])
}

function beside(value: number, unit: string, most: number | undefined): string {
  if (most === undefined) return written(value, unit)
  // Compared as printed: a difference nobody can see is none.
  const isMissed = !(Number(rounded(value)) <= most)
  return `${written(value, unit)} (≤ ${most})${isMissed ? ' MISSED' : ''}`
}

function written(value: number | null, unit: string): string {
  return value === null ? '' : `${rounded(value)} ${unit}`.trim()
}

function rounded(value: number): string {
  return value === 0 ? '0' : value.toFixed(value < 0.1 ? 4 : value < 100 ? 2 : 0)
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = rows
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n')
}
