import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { anneal } from './anneal'
import { type Board, boardOf } from './board'
import { priceBoard } from './boardPrice'
import type { Footprints } from './footprint'
import type { GraphContent } from './graphContent'
import type { Pull } from './pullsOf'
import { looseRows, type Row } from './rowsOf'

/** A position for each body, px. */
export type Places = ReadonlyMap<Ref, Point>

const SWEEPS = 4
/** Beyond this many bodies the first order stands. */
const FEW = 60
/** Beyond this many in one zone the search for free places would take too long. */
const FEW_LOOSE = 24

/**
 * Finds places on the rows where few lines cross and nothing is crowded. Where people met, states start as on the map
 * and the rest over those they belong to, and bodies of a row change places while that helps; those only spoken about
 * are then moved freely about their rows. Seeded, so the same in gives the same out.
 */
export function orderRows(
  rows: readonly Row[],
  content: GraphContent,
  pulls: readonly Pull[],
  footprints: Footprints,
): Places {
  const board = boardOf(rows, content, pulls, footprints)
  if (board.refs.length <= FEW) {
    const free = new Set(looseRows(rows, content).flatMap(({ refs }) => refs))
    const loose = board.refs.flatMap((ref, i) => (free.has(ref) ? [i] : []))
    exchange(board, (body) => !loose.includes(body))
    if (loose.length > 0 && loose.length <= FEW_LOOSE) anneal(board, loose)
  }
  return new Map(board.refs.map((ref, i) => [ref, [board.x[i] ?? 0, board.y[i] ?? 0]]))
}

/** Two of a row change places, with whom they stand for or without, while that lowers the price. */
function exchange(board: Board, isBound: (body: number) => boolean): void {
  const { byRow, mate } = board
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let better = false
    for (const peers of byRow) {
      for (const [n, i] of peers.entries()) {
        for (const j of peers.slice(n + 1)) {
          if (!isBound(i) || !isBound(j)) continue
          const [p, q] = [mate[i] ?? -1, mate[j] ?? -1]
          const asHouses = p >= 0 && q >= 0
          better =
            (asHouses &&
              tryExchange(board, [
                [i, j],
                [p, q],
              ])) ||
            tryExchange(board, [[i, j]]) ||
            better
        }
      }
    }
    if (!better) return
  }
}

function tryExchange(board: Board, pairs: readonly (readonly [number, number])[]): boolean {
  const moved = pairs.flat()
  const was = priceBoard(board, moved)
  swap(board, pairs)
  if (priceBoard(board, moved) < was - 1e-9) return true
  swap(board, pairs)
  return false
}

function swap({ x }: Board, pairs: readonly (readonly [number, number])[]): void {
  for (const [i, j] of pairs) [x[i], x[j]] = [x[j] ?? 0, x[i] ?? 0]
}
