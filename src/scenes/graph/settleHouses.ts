import type { Board } from './board'
import { priceBoard } from './boardPrice'

/** More states than this on a row have too many orders to try. */
const MOST = 5

/**
 * Tries every order of the states of a row, their people over them and all else over those it belongs to, and leaves the board at the cheapest. A house, a state with its people, stays together.
 */
export function settleHouses(board: Board): void {
  const { x, byRow, mate } = board
  const rows = byRow.filter((row) => row.length > 1)
  const houses = rows.find(
    (row) => row.length <= MOST && row.every((body) => isLower(board, body, mate[body] ?? -1)),
  )
  if (!houses) return
  const best = x.slice()
  let least = priceBoard(board)
  for (const order of ordersOf(houses)) {
    take(board, houses, order)
    for (const row of rows.toReversed()) {
      if (row !== houses)
        take(
          board,
          row,
          row.toSorted((a, b) => homeOf(board, a) - homeOf(board, b)),
        )
    }
    const price = priceBoard(board)
    if (price >= least) continue
    least = price
    best.set(x)
  }
  x.set(best)
}

const isLower = ({ y }: Board, body: number, mate: number) => mate >= 0 && (y[body] ?? 0) > (y[mate] ?? 0)

/** Gives the places of a row, from the left, to its bodies in an order. */
function take({ x }: Board, row: readonly number[], order: readonly number[]): void {
  const places = row.map((body) => x[body] ?? 0).toSorted((a, b) => a - b)
  order.forEach((body, i) => (x[body] = places[i] ?? 0))
}

/** Where a body belongs: over whom it stands for, else in the middle of those it is joined to. */
function homeOf({ x, mate, linesAt, lines }: Board, body: number): number {
  const other = mate[body] ?? -1
  if (other >= 0) return x[other] ?? 0
  const ends = (linesAt[body] ?? []).map((k) => x[(lines.a[k] === body ? lines.b[k] : lines.a[k]) ?? 0] ?? 0)
  return ends.length === 0 ? (x[body] ?? 0) : ends.reduce((sum, each) => sum + each, 0) / ends.length
}

function ordersOf(row: readonly number[]): readonly (readonly number[])[] {
  if (row.length < 2) return [row]
  return row.flatMap((first) =>
    ordersOf(row.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  )
}
