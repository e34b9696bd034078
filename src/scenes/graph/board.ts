import type { Ref } from '@/model/ref'
import type { Footprints } from './footprint'
import type { GraphContent } from './graphContent'
import type { Pull } from './pullsOf'
import type { Row } from './rowsOf'

/** An arrangement as columns, by position in `refs`, so that it can be priced thousands of times. px. */
export interface Board {
  readonly refs: readonly Ref[]
  readonly x: Float64Array
  readonly y: Float64Array
  /** Between which a body may stand. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly half: Float64Array
  readonly up: Float64Array
  readonly down: Float64Array
  readonly row: Int32Array
  readonly byRow: readonly (readonly number[])[]
  /** The person of a state or the state of a person, -1 where there is none. */
  readonly mate: Int32Array
  /** How far others should keep, px: headlines' stubs need a free way out. */
  readonly air: Float64Array
  /** Where a state would stand on a map, 0 to 1; NaN for others. */
  readonly west: Float64Array
  readonly lines: BoardLines
  /** Lines that end at each body. */
  readonly linesAt: readonly (readonly number[])[]
  /** Room for pricing: 1 for bodies that move, and for their lines. */
  readonly isMoved: Uint8Array
  readonly isTouched: Uint8Array
  /** The frame's edges. */
  readonly left: number
  readonly right: number
}

/** How a line will run: straight across, only its start, or round outside and in from a side. */
export const WAYS = ['straight', 'stub', 'side'] as const

/** Lines as columns, with room for where they run while they are priced. */
export interface BoardLines {
  readonly a: Int32Array
  readonly b: Int32Array
  /** Positions in `WAYS`. */
  readonly way: Uint8Array
  readonly strength: Float64Array
  readonly fromX: Float64Array
  readonly fromY: Float64Array
  readonly toX: Float64Array
  readonly toY: Float64Array
}

const AIR_PX = 84
/** In a wide frame there is room for more. */
const AIR_SHARE = 0.15
/** Headlines' stubs need a free way out. */
export const STUB_AIR_PX = 115

/** Puts bodies on a board: rows in the order of the map and of those they belong to, spread over their width. */
export function boardOf(
  rows: readonly Row[],
  content: GraphContent,
  pulls: readonly Pull[],
  footprints: Footprints,
): Board {
  const west = westOf(content)
  const ordered = startingOrders(rows, pulls, west)
  const refs = ordered.flat()
  const at = new Map(refs.map((ref, i) => [ref, i]))
  const n = refs.length
  const column = () => new Float64Array(n)
  const board = {
    x: column(),
    y: column(),
    low: column(),
    high: column(),
    half: column(),
    up: column(),
    down: column(),
    west: column(),
  }
  const row = new Int32Array(n)
  let i = 0
  ordered.forEach((order, r) => {
    const { left = 0, right = 0, y = 0 } = rows[r] ?? {}
    const gap =
      (right - left - order.reduce((sum, ref) => sum + (footprints.get(ref)?.width ?? 0), 0)) / order.length
    let edge = left
    for (const ref of order) {
      const { width = 0, up = 0, down = 0, edge: margin = 0 } = footprints.get(ref) ?? {}
      board.half[i] = width / 2
      board.up[i] = up
      board.down[i] = down
      board.y[i] = y
      board.low[i] = left + margin
      board.high[i] = Math.max(left, right - margin)
      board.x[i] = edge + (width + gap) / 2
      board.west[i] = west.get(ref) ?? NaN
      row[i] = r
      edge += width + gap
      i++
    }
  })
  const mate = new Int32Array(n).fill(-1)
  for (const { person, state, earlier } of content.bars) {
    const [p, s] = [at.get(person), at.get(state)]
    if (earlier || p === undefined || s === undefined) continue
    mate[p] = s
    mate[s] = p
  }
  const lines = linesOf(pulls, at)
  const left = Math.min(...rows.map((each) => each.left))
  const right = Math.max(...rows.map((each) => each.right))
  const air = column().fill(Math.max(AIR_PX, (right - left) * AIR_SHARE))
  lines.a.forEach((end, k) => {
    if (WAYS[lines.way[k] ?? 0] === 'stub') air[end] = STUB_AIR_PX
  })
  const linesAt = refs.map((_, body) =>
    [...lines.way.keys()].filter((k) => lines.a[k] === body || lines.b[k] === body),
  )
  const byRow = rows.map((_, r) => [...row.keys()].filter((each) => row[each] === r))
  return {
    refs,
    ...board,
    row,
    byRow,
    mate,
    air,
    lines,
    linesAt,
    isMoved: new Uint8Array(n),
    isTouched: new Uint8Array(lines.way.length),
    left,
    right,
  }
}

function linesOf(pulls: readonly Pull[], at: ReadonlyMap<Ref, number>): BoardLines {
  const kept = pulls.filter(({ a, b }) => at.has(a) && at.has(b))
  const room = () => new Float64Array(kept.length)
  return {
    a: Int32Array.from(kept, ({ a }) => at.get(a) ?? 0),
    b: Int32Array.from(kept, ({ b }) => at.get(b) ?? 0),
    way: Uint8Array.from(kept, ({ way }) => WAYS.indexOf(way)),
    strength: Float64Array.from(kept, ({ strength }) => strength),
    fromX: room(),
    fromY: room(),
    toX: room(),
    toY: room(),
  }
}

function westOf({ bodies, index }: GraphContent): ReadonlyMap<Ref, number> {
  const centre = index.dataset.meta.map.centre ?? 0
  return new Map(
    [...bodies.values()].flatMap(({ ref, longitude }) =>
      longitude === null ? [] : [[ref, ((longitude - centre + 540) % 360) / 360] as const],
    ),
  )
}

const PASSES = 3

function startingOrders(
  rows: readonly Row[],
  pulls: readonly Pull[],
  west: ReadonlyMap<Ref, number>,
): readonly (readonly Ref[])[] {
  const x = new Map(west)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { refs } of rows) {
      for (const ref of refs) {
        const mean = west.has(ref) ? null : meanOf(ref, pulls, x)
        if (mean !== null) x.set(ref, mean)
      }
    }
  }
  return rows.map(({ refs }) => refs.toSorted((a, b) => (x.get(a) ?? 0.5) - (x.get(b) ?? 0.5)))
}

function meanOf(ref: Ref, pulls: readonly Pull[], x: ReadonlyMap<Ref, number>): number | null {
  let [sum, weight] = [0, 0]
  for (const { a, b, strength } of pulls) {
    const at = a === ref ? x.get(b) : b === ref ? x.get(a) : undefined
    if (at === undefined) continue
    sum += at * strength
    weight += strength
  }
  return weight > 0 ? sum / weight : null
}
