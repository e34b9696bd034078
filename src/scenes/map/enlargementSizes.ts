import type { Box } from '../marks/point'

/** The room an enlargement takes, px. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** All sizes are multiples of 4, as the page's gaps are. */
const GRID_PX = 4
const EDGE_PX = { start: 24, end: 24, top: 52, bottom: 12 } as const
const GAP_PX = 12

/** Height as a share of the map's: alone it may be larger. */
const SHARE_ALONE = 0.5
const SHARE_OF_TWO = 0.374
const LEAST_HEIGHT = 96
const MOST_HEIGHT = { alone: 320, ofTwo: 240 } as const

/** When there is no room, smaller ones are tried. */
const SHRINK_STEPS: readonly number[] = [1, 0.9, 0.8, 0.7, 0.6]

const onGrid = (px: number): number => Math.round(px / GRID_PX) * GRID_PX

/** Sizes to try for frames of these shapes on a map, large ones first. Enlargements on one map are equally high. */
export function sizesOf(frames: readonly Room[], map: Room): readonly (readonly Room[])[] {
  const isAlone = frames.length < 2
  const share = isAlone ? SHARE_ALONE : SHARE_OF_TWO
  const most = isAlone ? MOST_HEIGHT.alone : MOST_HEIGHT.ofTwo
  const aspects = frames.map(({ width, height }) => width / height)
  const free = map.width - EDGE_PX.start - EDGE_PX.end - GAP_PX * Math.max(0, frames.length - 1)
  const fitting =
    free /
    Math.max(
      1,
      aspects.reduce((sum, aspect) => sum + aspect, 0),
    )
  const full = Math.min(most, share * map.height, fitting)
  return SHRINK_STEPS.map((step) => onGrid(full * step))
    .filter((height) => height >= LEAST_HEIGHT)
    .map((height) => aspects.map((aspect) => ({ width: onGrid(height * aspect), height })))
}

/** Steps from `from` to `to`, the end included. */
function steps(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / GRID_PX))
  const all = Array.from({ length: count + 1 }, (_, i) => from + i * GRID_PX)
  return to > (all.at(-1) ?? to) ? [...all, to] : all
}

/** Boxes of a size along the lower, the start, the end and the upper edge of a map, from the lower start corner on. */
export function boxesAlongEdges({ width, height }: Room, map: Room): readonly Box[] {
  const [left, right] = [EDGE_PX.start, map.width - EDGE_PX.end - width]
  const [top, bottom] = [EDGE_PX.top, map.height - EDGE_PX.bottom - height]
  if (right < left || bottom < top) return []
  const box = (x: number, y: number): Box => ({ x, y, width, height })
  const xs = steps(left, right)
  const ys = steps(top, bottom).toReversed()
  return [
    ...xs.map((x) => box(x, bottom)),
    ...ys.map((y) => box(left, y)),
    ...ys.map((y) => box(right, y)),
    ...xs.map((x) => box(x, top)),
  ]
}
