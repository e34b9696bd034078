import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { type Board, boardOf } from './board'
import { priceBoard } from './boardPrice'
import type { Footprints } from './footprint'
import type { GraphContent } from './graphContent'
import type { Pull } from './pullsOf'
import type { Row } from './rowsOf'

/** A position for each body, px. */
export type Places = ReadonlyMap<Ref, Point>

const STEPS = 900
/** Beyond this many bodies only neighbours' order is looked at, which is quick. */
const FEW = 40
const HOTTEST = 40
const MIRROR = 0.04
const COOLEST = 0.5

/**
 * Finds places on the rows where few lines cross and nothing is crowded: states start as on the map, the rest over
 * those they belong to, then a cooling search moves and exchanges bodies. Seeded, so the same in gives the same out.
 * Method: Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220, 1983.
 */
export function orderRows(
  rows: readonly Row[],
  content: GraphContent,
  pulls: readonly Pull[],
  footprints: Footprints,
): Places {
  const board = boardOf(rows, content, pulls, footprints)
  if (board.refs.length > 1 && board.refs.length <= FEW) anneal(board)
  return new Map(board.refs.map((ref, i) => [ref, [board.x[i] ?? 0, board.y[i] ?? 0]]))
}

function anneal(board: Board): void {
  const random = seeded()
  const { x, refs } = board
  let cost = priceBoard(board)
  let least = cost
  let best = x.slice()
  const before = x.slice()
  for (let step = 0; step < STEPS; step++) {
    before.set(x)
    disturb(board, random, 1 - step / STEPS)
    const next = priceBoard(board)
    const heat = HOTTEST * (COOLEST / HOTTEST) ** (step / STEPS)
    if (next <= cost || random() < Math.exp((cost - next) / heat)) cost = next
    else x.set(before)
    if (cost < least) {
      least = cost
      best = x.slice()
    }
  }
  x.set(best.length === refs.length ? best : before)
}

/** Mirrors all, moves one body, with the one that stands for it or whom it stands for, or exchanges two of a row. */
function disturb({ x, low, high, row, mate, byRow }: Board, random: () => number, reach: number): void {
  const put = (body: number, to: number) =>
    (x[body] = Math.min(Math.max(to, low[body] ?? 0), high[body] ?? 0))
  const chance = random()
  if (chance < MIRROR) {
    // All of it, or what stands from a row on down.
    const from = random() < 0.5 ? 0 : Math.floor(random() * x.length)
    for (let k = from; k < x.length; k++) put(k, (low[k] ?? 0) + (high[k] ?? 0) - (x[k] ?? 0))
    return
  }
  const i = Math.floor(random() * x.length)
  const peers = byRow[row[i] ?? 0] ?? []
  const j = peers[Math.floor(random() * peers.length)] ?? i
  if (j !== i && random() < 0.5) {
    const [a = 0, b = 0] = [x[i], x[j]]
    put(i, b)
    put(j, a)
    const [p = -1, q = -1] = [mate[i], mate[j]]
    if (p >= 0 && random() < 0.7) put(p, b)
    if (q >= 0 && random() < 0.7) put(q, a)
    return
  }
  const span = (high[i] ?? 0) - (low[i] ?? 0)
  const to = (x[i] ?? 0) + (random() - 0.5) * 2 * span * Math.max(reach, 0.06)
  put(i, to)
  const p = mate[i] ?? -1
  if (p >= 0 && random() < 0.8) put(p, x[i] ?? 0)
}

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function seeded(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
