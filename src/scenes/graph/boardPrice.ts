import { type Board, STUB_AIR_PX, WAYS } from './board'

// Scalars throughout: this runs a thousand times before the first picture.
const CLEARANCE_PX = 22
const STUB_PX = 44
const SIDE_ABOVE_PX = 46
const LEAST_PX = 78
const AIR_PX = 8
/** 32 degrees. */
const NARROW_COS = 0.85
const COST = {
  crossing: 60,
  through: 90,
  blockedStub: 70,
  near: 60,
  nearStub: 85,
  narrow: 60,
  overlapPx: 4,
  lengthPx: 0.3,
  shortPx: 1,
  againstMap: 16,
  againstMapElsewhere: 2.5,
} as const

/**
 * What an arrangement costs: crossings, lines through bodies, crowding, length sideways and standing against the
 * map's order. Given `moved`, only what can change with those bodies: the difference before and after a move is that
 * of the whole.
 */
export function priceBoard(board: Board, moved: readonly number[] | null = null): number {
  if (moved === null) {
    trace(board, null)
    return priceAll(board)
  }
  const { linesAt, isMoved, isTouched } = board
  isMoved.fill(0)
  isTouched.fill(0)
  for (const body of moved) {
    isMoved[body] = 1
    for (const line of linesAt[body] ?? []) isTouched[line] = 1
  }
  trace(board, isTouched)
  let cost = 0
  for (const i of moved) {
    for (let j = 0; j < isMoved.length; j++) if (isMoved[j] === 0 || j > i) cost += priceTwo(board, i, j)
    for (let k = 0; k < isTouched.length; k++) if (isTouched[k] === 0) cost += priceOn(board, k, i)
  }
  for (let k = 0; k < isTouched.length; k++) {
    if (isTouched[k] === 0) continue
    cost += priceLength(board, k)
    for (let j = 0; j < isMoved.length; j++) cost += priceOn(board, k, j)
    for (let l = 0; l < isTouched.length; l++)
      if (isTouched[l] === 0 || l > k) cost += priceLines(board, k, l)
  }
  return cost
}

function priceAll(board: Board): number {
  let cost = 0
  const bodies = board.x.length
  const lines = board.lines.way.length
  for (let i = 0; i < bodies; i++) for (let j = i + 1; j < bodies; j++) cost += priceTwo(board, i, j)
  for (let k = 0; k < lines; k++) {
    cost += priceLength(board, k)
    for (let j = 0; j < bodies; j++) cost += priceOn(board, k, j)
    for (let l = k + 1; l < lines; l++) cost += priceLines(board, k, l)
  }
  return cost
}

const value = (column: Float64Array | Int32Array, i: number): number => column[i] ?? 0

/** Two bodies: too near, overlapping, or against the map's order. */
function priceTwo(board: Board, i: number, j: number): number {
  const { x, y, half, row, west, air, mate } = board
  let cost = 0
  const dx = value(x, j) - value(x, i)
  const dy = value(y, j) - value(y, i)
  const apart = Math.max(value(air, i), value(air, j))
  if (mate[i] !== j && Math.abs(dy) < apart && Math.abs(dx) < apart * 1.5) {
    const near = Math.sqrt(dx * dx * 0.5 + dy * dy)
    const price = apart === STUB_AIR_PX ? COST.nearStub : COST.near
    if (near < apart) cost += price * (1 - near / apart) * (1 - near / apart)
  }
  const over = value(half, i) + value(half, j) - Math.abs(dx)
  if (over > 0 && (row[i] === row[j] || gapBetween(board, i, j) < AIR_PX)) cost += over * COST.overlapPx
  if ((value(west, j) - value(west, i)) * dx < 0)
    cost += row[i] === row[j] ? COST.againstMap : COST.againstMapElsewhere
  return cost
}

/** Height of the free room between two bodies of different rows, px. */
function gapBetween({ y, up, down }: Board, i: number, j: number): number {
  const dy = value(y, j) - value(y, i)
  return dy >= 0 ? dy - value(down, i) - value(up, j) : -dy - value(down, j) - value(up, i)
}

const STRAIGHT = WAYS.indexOf('straight')
const STUB = WAYS.indexOf('stub')
const SIDE = WAYS.indexOf('side')

/** Length sideways, and the want of room for a head and a glyph where a line is too short. */
function priceLength({ x, lines }: Board, k: number): number {
  const isSide = lines.way[k] === SIDE
  const from = isSide ? value(x, value(lines.a, k)) : value(lines.toX, k)
  const across = Math.abs(value(lines.fromX, k) - from)
  const short =
    lines.way[k] === STRAIGHT ? LEAST_PX - Math.hypot(across, value(lines.toY, k) - value(lines.fromY, k)) : 0
  return across * value(lines.strength, k) * COST.lengthPx + Math.max(0, short) * COST.shortPx
}

/** Two lines: a crossing, or a narrow angle where they share an end. */
function priceLines(board: Board, i: number, j: number): number {
  const { a, b, way } = board.lines
  if (way[i] === STUB || way[j] === STUB) return 0
  const shared =
    a[i] === a[j] || a[i] === b[j] ? value(a, i) : b[i] === a[j] || b[i] === b[j] ? value(b, i) : -1
  // Of two that leave one meeting, one outside, the outer one comes from the side.
  const meet = shared >= 0 && !(a[i] === a[j] && way[i] !== way[j])
  if (!meet) return isCrossing(board, i, j) ? COST.crossing : 0
  return way[i] === SIDE || way[j] === SIDE ? 0 : priceAngle(board, i, j, shared)
}

/** Where lines run now, all or some; one that runs outside comes in from the side its first end is nearer to. */
function trace({ x, y, left, right, lines }: Board, some: Uint8Array | null): void {
  const { a, b, way, fromX, fromY, toX, toY } = lines
  for (let k = 0; k < way.length; k++) {
    if (some !== null && some[k] === 0) continue
    const from = value(a, k)
    const to = value(b, k)
    const side = value(x, from) * 2 > left + right ? right : left
    fromX[k] = way[k] === SIDE ? side : value(x, from)
    fromY[k] = way[k] === SIDE ? value(y, to) - SIDE_ABOVE_PX : value(y, from)
    toX[k] = value(x, to)
    toY[k] = value(y, to)
  }
}

/** A line and a body that is not its end: what passing through or by it costs. */
function priceOn({ x, y, lines }: Board, k: number, body: number): number {
  if (body === lines.a[k] || body === lines.b[k]) return 0
  const px = value(lines.fromX, k)
  const py = value(lines.fromY, k)
  const isStub = lines.way[k] === STUB
  const ey = value(y, body) - py
  let dy = value(lines.toY, k) - py
  if (ey < Math.min(0, dy) - CLEARANCE_PX || ey > Math.max(0, dy) + CLEARANCE_PX) return 0
  let dx = value(lines.toX, k) - px
  if (isStub) {
    const share = Math.min(1, STUB_PX / (Math.sqrt(dx * dx + dy * dy) || 1))
    dx *= share
    dy *= share
  }
  const ex = value(x, body) - px
  const t = Math.min(1, Math.max(0, (ex * dx + ey * dy) / (dx * dx + dy * dy || 1)))
  const fx = ex - t * dx
  const fy = ey - t * dy
  const away = Math.sqrt(fx * fx + fy * fy)
  if (away >= CLEARANCE_PX) return 0
  return (isStub ? COST.blockedStub : COST.through) * (1.4 - away / CLEARANCE_PX)
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
