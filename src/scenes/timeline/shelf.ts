/** One row of the axis on which things are put side by side without touching. */
export interface Shelf {
  isFree(from: number, to: number): boolean
  take(from: number, to: number): void
  /** Free px beside a stretch, up to what is taken next or the end of the row. */
  roomBefore(x: number): number
  roomAfter(x: number): number
}

/** An empty row between two places, px. */
export function createShelf(left: number, right: number): Shelf {
  const taken: (readonly [number, number])[] = []
  return {
    isFree: (from, to) => from >= left && to <= right && taken.every(([a, b]) => to <= a || from >= b),
    take: (from, to) => void taken.push([from, to]),
    roomBefore: (x) => x - taken.reduce((end, [, b]) => (b <= x && b > end ? b : end), left),
    roomAfter: (x) => taken.reduce((start, [a]) => (a >= x && a < start ? a : start), right) - x,
  }
}
