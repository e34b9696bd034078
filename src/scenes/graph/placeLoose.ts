import type { Board } from './board'
import { priceBoard } from './boardPrice'

const STARTS = 5
const PASSES = 4
const SLOTS = 9
const POLISH_PX = [14, -14, 6, -6] as const

/** Bodies that move as one: a state with its person, or one alone. */
type Unit = readonly number[]

/**
 * Gives loose bodies places on their rows: from several starts, each takes the best of some places while the others
 * stand still, and pairs exchange theirs, until nothing gets better; the cheapest end is kept and smoothed. Seeded.
 */
export function placeLoose(board: Board, loose: readonly number[]): void {
  const { x } = board
  const units = unitsOf(board, loose)
  const random = seeded()
  const best = x.slice()
  let least = Infinity
  for (let start = 0; start < STARTS; start++) {
    if (start > 0) for (const unit of units) put(board, unit, slot(board, unit, random()))
    for (let pass = 0; pass < PASSES; pass++) if (!improve(board, units)) break
    const price = priceBoard(board)
    if (price >= least) continue
    least = price
    best.set(x)
  }
  x.set(best)
  for (const unit of units) {
    const from = x[unit[0] ?? 0] ?? 0
    take(board, unit, [from, ...POLISH_PX.map((px) => from + px)])
  }
}

function unitsOf({ mate }: Board, loose: readonly number[]): readonly Unit[] {
  return loose.flatMap((body): readonly Unit[] => {
    const other = mate[body] ?? -1
    if (!loose.includes(other)) return [[body]]
    return body < other ? [[body, other]] : []
  })
}

function improve(board: Board, units: readonly Unit[]): boolean {
  let better = false
  units.forEach((unit, i) => {
    const places = Array.from({ length: SLOTS }, (_, n) => slot(board, unit, n / (SLOTS - 1)))
    if (take(board, unit, [board.x[unit[0] ?? 0] ?? 0, ...places])) better = true
    for (const other of units.slice(i + 1)) if (exchange(board, unit, other)) better = true
  })
  return better
}

/** The place of a share of the way a unit's first body may stand on. */
function slot({ low, high }: Board, [first = 0]: Unit, share: number): number {
  const [from, to] = [low[first] ?? 0, high[first] ?? 0]
  return from + (to - from) * share
}

function put({ x, low, high }: Board, unit: Unit, to: number): void {
  for (const body of unit) x[body] = Math.min(Math.max(to, low[body] ?? 0), high[body] ?? 0)
}

/** Puts a unit at the cheapest of some places, the first of which is where it stands. */
function take(board: Board, unit: Unit, places: readonly number[]): boolean {
  let [best, least] = [0, Infinity]
  places.forEach((place, i) => {
    put(board, unit, place)
    const price = priceBoard(board, unit)
    if (price < least - 1e-6) [best, least] = [i, price]
  })
  put(board, unit, places[best] ?? 0)
  return best > 0
}

function exchange(board: Board, a: Unit, b: Unit): boolean {
  const moved = [...a, ...b]
  const [p, q] = [board.x[a[0] ?? 0] ?? 0, board.x[b[0] ?? 0] ?? 0]
  const was = priceBoard(board, moved)
  put(board, a, q)
  put(board, b, p)
  if (priceBoard(board, moved) < was - 1e-6) return true
  put(board, a, p)
  put(board, b, q)
  return false
}

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function seeded(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
