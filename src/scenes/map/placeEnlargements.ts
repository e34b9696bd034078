import type { Box, Point } from '../marks/point'
import { grownBy, overlap } from '../marks/box'
import { crowding, type Crowding } from './crowding'
import type { Enlargement } from './enlargements'
import { enlargementRow } from './enlargementRow'
import { boxesAlongEdges, type Room, sizesOf } from './enlargementSizes'
import { withAspect } from './frameAround'

/** Where an enlargement stands over the map, px, and what it shows there. */
export interface Placement extends Box {
  /** The enlargement's frame, widened to the shape of the box, plane units: scale is `width / frame.width`. */
  readonly frame: Box
}

/** The map the enlargements stand on. All but `toPx` in px. */
export interface Surroundings {
  readonly size: { readonly width: number; readonly height: number }
  /** On phones: the height of the strip along the bottom in which they stand in a row. Null: over the map. */
  readonly phoneRow: number | null
  /** What they may not cover: anchors, venues, marks, buttons, notes. */
  readonly obstacles: readonly Box[]
  /** Corners of land as `landShapes` gives them: the fewer are covered, the more sea is under a box. */
  readonly land: readonly Point[]
  /** Samples of the lines between marks, about 4 px apart, which are better left in sight. */
  readonly lines?: readonly Point[]
  /** From the plane to the home view. */
  readonly toPx: (point: Point) => Point
}

/** px kept free round obstacles, and between two enlargements. */
const OBSTACLE_GAP = 8
const BETWEEN_GAP = 12
/** A window that shows its spot hardly larger is not worth the room. */
const LEAST_MAGNIFICATION = 1.4
/** The letter tab hangs on a frame's corner by so much, on either side. */
const TAB_PX = 16
/** Prices, in corners of land: a sample of a line, a px away from the bottom or from the framed spot, crossed order. */
const LINE_PRICE = 1
const RISE_PRICE = 0.15
const AWAY_PRICE = 0.04
const CROSSED_PRICE = 250
/** At the inline start edge, where the other things of the page align. */
const ALIGNED_GAIN = 125

interface Candidate {
  readonly box: Box
  readonly price: number
}

/**
 * Finds a place for each enlargement along the edges of the map, first of all the lower one: never over an
 * obstacle, a framed spot or another enlargement, over as little land and as few lines as possible, in the
 * order of the spots from left to right. The same input gives the same places.
 * @param groups biggest first
 * @returns in the order of the groups; null where there is no room for one that enlarges by 1.4 or more (a home
 * view with more padding below then has)
 */
export function placeEnlargements(
  groups: readonly Enlargement[],
  around: Surroundings,
): readonly (Placement | null)[] {
  const frames = groups.map(({ frame }) => frame)
  if (around.phoneRow !== null) {
    return enlargementRow(frames, around.size, around.phoneRow).map((box, i) => placement(box, frames[i]))
  }
  const spots = frames.map((frame) => toPxBox(frame, around.toPx))
  const taken = [
    ...around.obstacles.map((box) => grownBy(box, OBSTACLE_GAP)),
    ...spots.map((spot) => grownBy(spot, TAB_PX)),
  ]
  const land = crowding(around.land, around.size)
  const lines = crowding(around.lines ?? [], around.size)
  const isWorthIt = ({ width }: Room, i: number) => width >= LEAST_MAGNIFICATION * (spots[i]?.width ?? 0)
  for (const sizes of sizesOf(frames, around.size)) {
    if (!sizes.every(isWorthIt)) break
    const candidates = sizes.map((size, i) => candidatesFor(size, spots[i], around.size, taken, land, lines))
    const boxes = cheapest(candidates, spots)
    if (boxes) return boxes.map((box, i) => placement(box, frames[i]))
  }
  // Not all fit: the biggest crowds matter most.
  return groups.length > 1
    ? [...placeEnlargements(groups.slice(0, -1), around), null]
    : groups.map(() => null)
}

const placement = (box: Box, frame: Box | undefined): Placement | null =>
  frame ? { ...box, frame: withAspect(frame, box.width / box.height) } : null

function toPxBox(frame: Box, toPx: (point: Point) => Point): Box {
  const [x, y] = toPx([frame.x, frame.y])
  const [right, bottom] = toPx([frame.x + frame.width, frame.y + frame.height])
  return { x, y, width: right - x, height: bottom - y }
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2]

/** The free places for one enlargement, cheapest first, then as `boxesAlongEdges` lists them. */
function candidatesFor(
  room: Room,
  spot: Box | undefined,
  size: Surroundings['size'],
  taken: readonly Box[],
  land: Crowding,
  lines: Crowding,
): readonly Candidate[] {
  const [spotX, spotY] = spot ? middleOf(spot) : [0, 0]
  const boxes = boxesAlongEdges(room, size)
  const [start] = boxes
  return boxes
    .filter((box) => taken.every((obstacle) => overlap(obstacle, box) === 0))
    .map((box) => {
      const [x, y] = middleOf(box)
      const rise = (start?.y ?? box.y) - box.y
      const gain = box.x === start?.x ? ALIGNED_GAIN : 0
      const away = Math.hypot(x - spotX, y - spotY)
      const price = land(box) + LINE_PRICE * lines(box) + RISE_PRICE * rise + AWAY_PRICE * away - gain
      return { box, price }
    })
    .sort((a, b) => a.price - b.price)
}

/** The cheapest set of places that do not touch, one from each list of candidates; null when there is none. */
function cheapest(lists: readonly (readonly Candidate[])[], spots: readonly Box[]): readonly Box[] | null {
  let best: { readonly boxes: readonly Box[]; readonly price: number } | null = null
  const isFree = (box: Box, placed: readonly Box[]) =>
    placed.every((other) => overlap(grownBy(other, BETWEEN_GAP), box) === 0)
  const search = (placed: readonly Box[], price: number): void => {
    const list = lists[placed.length]
    if (!list) {
      if (best === null || price < best.price) best = { boxes: placed, price }
      return
    }
    for (const candidate of list) {
      // Lists are sorted and prices of the order only added: nothing later can be cheaper.
      if (best !== null && price + candidate.price >= best.price) return
      if (!isFree(candidate.box, placed)) continue
      const boxes = [...placed, candidate.box]
      search(boxes, price + candidate.price + crossedPrice(boxes, spots))
    }
  }
  search([], 0)
  return (best as { readonly boxes: readonly Box[] } | null)?.boxes ?? null
}

/** What it costs that the last box stands on the other side of an earlier one than their spots do. */
function crossedPrice(boxes: readonly Box[], spots: readonly Box[]): number {
  const last = boxes.length - 1
  const isLeftOf = (all: readonly Box[], i: number) => (all[last]?.x ?? 0) < (all[i]?.x ?? 0)
  return boxes
    .slice(0, last)
    .reduce((sum, _, i) => sum + (isLeftOf(boxes, i) === isLeftOf(spots, i) ? 0 : CROSSED_PRICE), 0)
}
