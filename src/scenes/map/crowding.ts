import type { Box, Point } from '../marks/point'

/** Side of a cell. A box counts every cell it touches, so it may count points up to this far outside. */
const CELL_PX = 4

/** How many points lie under a box, in the same time however many there are. */
export type Crowding = (box: Box) => number

/**
 * Counts points once, for many questions after (a summed-area table).
 * @param points px from the top left of the size; those outside are not counted
 * @param size px
 */
export function crowding(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
): Crowding {
  const columns = Math.ceil(size.width / CELL_PX) + 1
  const rows = Math.ceil(size.height / CELL_PX) + 1
  // Row 0 and column 0 stay 0: the sums over nothing.
  const sums = new Float64Array(columns * rows)
  const at = (column: number, row: number): number => sums[row * columns + column] ?? 0
  for (const point of points) {
    const column = Math.floor(point[0] / CELL_PX) + 1
    const row = Math.floor(point[1] / CELL_PX) + 1
    if (column < 1 || row < 1 || column >= columns || row >= rows) continue
    sums[row * columns + column] = at(column, row) + 1
  }
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      sums[row * columns + column] =
        at(column, row) + at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1)
    }
  }
  const columnOf = (px: number) => Math.min(columns - 1, Math.max(0, px))
  const rowOf = (px: number) => Math.min(rows - 1, Math.max(0, px))
  return (box) => {
    const left = columnOf(Math.floor(box.x / CELL_PX))
    const right = columnOf(Math.ceil((box.x + box.width) / CELL_PX))
    const top = rowOf(Math.floor(box.y / CELL_PX))
    const bottom = rowOf(Math.ceil((box.y + box.height) / CELL_PX))
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)
  }
}
