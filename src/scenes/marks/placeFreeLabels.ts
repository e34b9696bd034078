import { outside, overlap } from './box'
import type { MeasureText } from './measure'
import { ANGLES, candidate, type LabelRequest, type Obstacles, type PlacedLabel, sizeOf } from './placeLabels'
import type { Box } from './point'

/** In a crowd a name stands beside its mark or not at all: a leader would lead through others. */
const PLACES = [3, 8].flatMap((distance) => ANGLES.map((angle) => ({ distance, angle })))
const CELL_PX = 80

/**
 * Gives a place beside its mark to each name that finds a free one, in the order of the requests; the others have none.
 * Deterministic; each name is held only against what is near it.
 */
export function placeFreeLabels(
  requests: readonly LabelRequest[],
  { frame, hard }: Pick<Obstacles, 'frame' | 'hard'>,
  measure: MeasureText,
): ReadonlyMap<string, PlacedLabel> {
  const taken = createBoxes()
  for (const box of hard) taken.add(box)
  const placed = new Map<string, PlacedLabel>()
  for (const request of requests) {
    const { width, height } = sizeOf(request, measure)
    const isFree = (box: Box) => outside(box, frame) < 1 && !taken.meets(box)
    const found = firstOf(({ angle, distance }) => {
      const place = candidate(request, angle, distance, width, height)
      return isFree(place.box) ? place : null
    })
    if (!found) continue
    taken.add(found.box)
    placed.set(request.key, { shape: found.shape, box: found.box })
  }
  return placed
}

function firstOf<Answer>(tried: (place: (typeof PLACES)[number]) => Answer | null): Answer | null {
  for (const place of PLACES) {
    const answer = tried(place)
    if (answer) return answer
  }
  return null
}

/** Boxes by the cells of a grid they lie in. */
function createBoxes() {
  const cells = new Map<string, Box[]>()
  const cellsOf = ({ x, y, width, height }: Box) => {
    const keys: string[] = []
    for (let i = Math.floor(x / CELL_PX); i <= Math.floor((x + width) / CELL_PX); i += 1)
      for (let j = Math.floor(y / CELL_PX); j <= Math.floor((y + height) / CELL_PX); j += 1)
        keys.push(`${i} ${j}`)
    return keys
  }
  return {
    add(box: Box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key)
        if (cell) cell.push(box)
        else cells.set(key, [box])
      }
    },
    meets: (box: Box) => cellsOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other) > 0)),
  }
}
