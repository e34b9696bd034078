import { type Board, WAYS } from './board'

// Scalars throughout: this runs a thousand times before the first picture.
const CLEARANCE_PX = 22
const STUB_PX = 44
const SIDE_ABOVE_PX = 46
const AIR_PX = 8
/** 32 degrees. */
const NARROW_COS = 0.85
const COST = {
  crossing: 60,
  through: 90,
  blockedStub: 70,
  near: 60,
  narrow: 30,
  overlapPx: 4,
  lengthPx: 0.3,
  againstMap: 16,
  againstMapElsewhere: 2.5,
} as const

/** What an arrangement costs: crossings, lines through bodies, crowding, length sideways and standing against the map's order. */
export function priceBoard(board: Board): number {
  return priceBodies(board) + priceLines(board)
}

const value = (column: Float64Array | Int32Array, i: number): number => column[i] ?? 0

function priceBodies(board: Board): number {
  const { x, y, half, row, west, air } = board
  let cost = 0
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const dx = value(x, j) - value(x, i)
      const dy = value(y, j) - value(y, i)
      const apart = Math.max(value(air, i), value(air, j))
      if (Math.abs(dy) < apart && Math.abs(dx) < apart * 1.5) {
        const near = Math.sqrt(dx * dx * 0.5 + dy * dy)
        if (near < apart) cost += COST.near * (1 - near / apart) * (1 - near / apart)
      }
      const over = value(half, i) + value(half, j) - Math.abs(dx)
      if (over > 0 && (row[i] === row[j] || gapBetween(board, i, j) < AIR_PX)) cost += over * COST.overlapPx
      if ((value(west, j) - value(west, i)) * dx < 0)
        cost += row[i] === row[j] ? COST.againstMap : COST.againstMapElsewhere
    }
  }
  return cost
}

/** Height of the free room between two bodies of different rows, px. */
function gapBetween({ y, up, down }: Board, i: number, j: number): number {
  const dy = value(y, j) - value(y, i)
  return dy >= 0 ? dy - value(down, i) - value(up, j) : -dy - value(down, j) - value(up, i)
}

const STUB = WAYS.indexOf('stub')
const SIDE = WAYS.indexOf('side')

function priceLines(board: Board): number {
  trace(board)
  const { a, b, way, strength, fromX, toX } = board.lines
  let cost = 0
  for (let i = 0; i < way.length; i++) {
    const length = way[i] === SIDE ? Math.abs(value(fromX, i) - value(board.x, value(a, i))) : Math.abs(value(toX, i) - value(fromX, i))
    cost += length * value(strength, i) * COST.lengthPx + priceThrough(board, i)
    if (way[i] === STUB) continue
    for (let j = i + 1; j < way.length; j++) {
      if (way[j] === STUB) continue
      const shared = a[i] === a[j] || a[i] === b[j] ? value(a, i) : b[i] === a[j] || b[i] === b[j] ? value(b, i) : -1
      // Two that run outside part at the side, not where they leave.
      const meet = shared >= 0 && !(a[i] === a[j] && way[i] !== way[j])
      if (meet) cost += way[i] === SIDE || way[j] === SIDE ? 0 : priceAngle(board, i, j, shared)
      else if (isCrossing(board, i, j)) cost += COST.crossing
    }
  }
  return cost
}

/** Where each line runs now; one that runs outside comes in from the side its first end is nearer to. */
function trace({ x, y, left, right, lines }: Board): void {
  const { a, b, way, fromX, fromY, toX, toY } = lines
  for (let i = 0; i < way.length; i++) {
    const from = value(a, i)
    const to = value(b, i)
    const side = value(x, from) * 2 > left + right ? right : left
    fromX[i] = way[i] === SIDE ? side : value(x, from)
    fromY[i] = way[i] === SIDE ? value(y, to) - SIDE_ABOVE_PX : value(y, from)
    toX[i] = value(x, to)
    toY[i] = value(y, to)
  }
}

function priceThrough({ x, y, lines }: Board, i: number): number {
  const px = value(lines.fromX, i)
  const py = value(lines.fromY, i)
  const isStub = lines.way[i] === STUB
  let dx = value(lines.toX, i) - px
  let dy = value(lines.toY, i) - py
  if (isStub) {
    const share = Math.min(1, STUB_PX / (Math.sqrt(dx * dx + dy * dy) || 1))
    dx *= share
    dy *= share
  }
  const square = dx * dx + dy * dy || 1
  const low = (dy > 0 ? py : py + dy) - CLEARANCE_PX
  const high = (dy > 0 ? py + dy : py) + CLEARANCE_PX
  let cost = 0
  for (let k = 0; k < x.length; k++) {
    const at = value(y, k)
    if (at < low || at > high || k === lines.a[i] || k === lines.b[i]) continue
    const ex = value(x, k) - px
    const ey = at - py
    const t = Math.min(1, Math.max(0, (ex * dx + ey * dy) / square))
    const fx = ex - t * dx
    const fy = ey - t * dy
    const away = fx * fx + fy * fy
    if (away < CLEARANCE_PX * CLEARANCE_PX)
      cost += (isStub ? COST.blockedStub : COST.through) * (1.4 - Math.sqrt(away) / CLEARANCE_PX)
  }
  return cost
}

/** Two lines that leave one body almost the same way are hard to tell apart. */
function priceAngle({ x, y, lines }: Board, i: number, j: number, shared: number): number {
  const p = lines.a[i] === shared ? value(lines.b, i) : value(lines.a, i)
  const q = lines.a[j] === shared ? value(lines.b, j) : value(lines.a, j)
  const ax = value(x, p) - value(x, shared)
  const ay = value(y, p) - value(y, shared)
  const bx = value(x, q) - value(x, shared)
  const by = value(y, q) - value(y, shared)
  const cos = (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1)
  return cos > NARROW_COS ? (COST.narrow * (cos - NARROW_COS)) / (1 - NARROW_COS) : 0
}

function isCrossing({ lines }: Board, i: number, j: number): boolean {
  const ax = value(lines.fromX, i)
  const ay = value(lines.fromY, i)
  const cx = value(lines.fromX, j)
  const cy = value(lines.fromY, j)
  const abx = value(lines.toX, i) - ax
  const aby = value(lines.toY, i) - ay
  const cdx = value(lines.toX, j) - cx
  const cdy = value(lines.toY, j) - cy
  const sideC = abx * (cy - ay) - aby * (cx - ax)
  const sideD = abx * (cy + cdy - ay) - aby * (cx + cdx - ax)
  if (sideC * sideD >= 0) return false
  const sideA = cdx * (ay - cy) - cdy * (ax - cx)
  const sideB = cdx * (ay + aby - cy) - cdy * (ax + abx - cx)
  return sideA * sideB < 0
}
