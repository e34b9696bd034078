import type { Point } from './point'
import { toPath } from './polyline'

/** A closed regular polygon; the first corner at `turn` degrees clockwise from the top. */
export function polygon([x, y]: Point, radiusPx: number, corners: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, i): Point => {
    const angle = ((turn - 90 + (360 / corners) * i) * Math.PI) / 180
    return [x + Math.cos(angle) * radiusPx, y + Math.sin(angle) * radiusPx]
  })
  return `${toPath(points)}Z`
}

export function circle([x, y]: Point, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}

/** A square or rectangle about a middle, corners rounded by `round` px. */
export function rectangle([x, y]: Point, width: number, height: number, round = 0): string {
  const [l, t, w, h] = [x - width / 2, y - height / 2, width - 2 * round, height - 2 * round]
  if (round === 0) return `M${l} ${t}h${width}v${height}h${-width}Z`
  const arc = (dx: number, dy: number) => `a${round} ${round} 0 0 1 ${dx} ${dy}`
  return `M${l + round} ${t}h${w}${arc(round, round)}v${h}${arc(-round, round)}h${-w}${arc(-round, -round)}v${-h}${arc(round, -round)}Z`
}

/** A cross of two strokes from the middle, `turn` 0 for ＋ and 45 for ✕. */
export function crossing([x, y]: Point, arm: number, turn: 0 | 45): string {
  if (turn === 0) return `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`
  return `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`
}
