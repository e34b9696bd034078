import type { Board } from './board'
import { priceBoard } from './boardPrice'

const HOTTEST = 45
const COOLEST = 0.4
/** Chances of a move: to turn all round, to change places with another, to take along whom a body stands for. */
const MIRROR = 0.04
const EXCHANGE = 0.4
const WITH_MATE = 0.75
const LEAST_REACH = 0.06

/**
 * Moves some bodies of a board about their rows, at first boldly, then less and less, and leaves it at the cheapest
 * arrangement met. Seeded. Method: Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220, 1983.
 */
export function anneal(board: Board, loose: readonly number[], STEPS = 520, STARTS = 2): void {
  const { x } = board
  const start = x.slice()
  const best = x.slice()
  const before = x.slice()
  let least = priceBoard(board)
  for (let run = 1; run <= STARTS; run++) {
    const random = seeded(run)
    x.set(start)
    let cost = priceBoard(board)
    for (let step = 0; step < STEPS; step++) {
      const share = step / STEPS
      const moved = random() < MIRROR ? loose : choose(board, loose, random)
      const was = priceBoard(board, moved)
      before.set(x)
      if (moved === loose) mirror(board, loose)
      else disturb(board, moved, random, Math.max(1 - share, LEAST_REACH))
      const change = priceBoard(board, moved) - was
      const heat = HOTTEST * (COOLEST / HOTTEST) ** share
      if (change <= 0 || random() < Math.exp(-change / heat)) cost += change
      else x.set(before)
      if (cost < least - 1e-6) {
        least = cost
        best.set(x)
      }
    }
  }
  x.set(best)
}

/** One body, or two, with those that stand for them or whom they stand for. */
function choose({ mate }: Board, loose: readonly number[], random: () => number): readonly number[] {
  const pick = () => loose[Math.floor(random() * loose.length)] ?? 0
  const chosen = random() < EXCHANGE ? [pick(), pick()] : [pick()]
  const takesMates = random() < WITH_MATE
  const all = chosen.flatMap((body) => {
    const other = mate[body] ?? -1
    return takesMates && loose.includes(other) ? [body, other] : [body]
  })
  return [...new Set(all)]
}

/** Two change places, one goes elsewhere; mates follow. */
function disturb(
  { x, low, high, mate }: Board,
  moved: readonly number[],
  random: () => number,
  reach: number,
): void {
  const [i = 0] = moved
  const j = moved.find((each) => each !== i && mate[each] !== i)
  const [a, b] = [x[i] ?? 0, x[j ?? i] ?? 0]
  const to = j === undefined ? a + (random() - 0.5) * 2 * ((high[i] ?? 0) - (low[i] ?? 0)) * reach : b
  for (const body of moved) {
    const next = body === i || mate[body] === i ? to : a
    x[body] = Math.min(Math.max(next, low[body] ?? 0), high[body] ?? 0)
  }
}

/** Left for right. */
function mirror({ x, low, high }: Board, loose: readonly number[]): void {
  for (const body of loose) x[body] = (low[body] ?? 0) + (high[body] ?? 0) - (x[body] ?? 0)
}

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
