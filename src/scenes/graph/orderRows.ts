import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { placeLoose } from './placeLoose'
import { type Board, boardOf } from './board'
import { settleHouses } from './settleHouses'
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
  const isFree = new Set(looseRows(rows, content).flatMap(({ refs }) => refs))
  const board = boardOf(rows, content, pulls, footprints)
  if (board.refs.length <= FEW) {
    const met = rows.filter(({ refs }) => !refs.some((ref) => isFree.has(ref)))
    const among = pulls.filter(({ a, b }) => !isFree.has(a) && !isFree.has(b))
    const first = boardOf(met, content, among, footprints)
    settleHouses(first)
    exchange(first)
    first.refs.forEach((ref, i) => (board.x[board.refs.indexOf(ref)] = first.x[i] ?? 0))
    const loose = board.refs.flatMap((ref, i) => (isFree.has(ref) ? [i] : []))
    if (loose.length > 0 && loose.length <= FEW_LOOSE) placeLoose(board, loose)
  }
  return new Map(board.refs.map((ref, i) => [ref, [board.x[i] ?? 0, board.y[i] ?? 0]]))
}

/** Two of a row change places, each with whom it stands for, while that lowers the price. */
function exchange(board: Board): void {
  const { byRow, mate } = board
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let better = false
    for (const peers of byRow) {
      for (const [n, i] of peers.entries()) {
        for (const j of peers.slice(n + 1)) {
          const [p, q] = [mate[i] ?? -1, mate[j] ?? -1]
          const pairs: readonly (readonly [number, number])[] =
            p >= 0 && q >= 0
              ? [
                  [i, j],
                  [p, q],
                ]
              : [[i, j]]
          better = tryExchange(board, pairs) || better
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
