import type { Shape } from '../marks/shape'
import type { Body } from './graphContent'
import type { GraphNames } from './graphNames'
import type { GraphPlan } from './graphPlan'
import { nameOfBody } from './namesOfBodies'
import type { PlannedMark } from './plannedMarks'

const BESIDE_PX = 10
const MIDDLE_PX = 4.5

/** The name of a body that has none at rest, beside it, toward the middle of the picture. */
export function bareName(body: Body, { content, places, size }: GraphPlan, names: GraphNames): PlannedMark {
  const [x, y] = places.get(body.ref) ?? [0, 0]
  const dx = x > size.width / 2 ? -1 : 1
  const label: Shape = {
    kind: 'label',
    at: [x + dx * (body.reachPx + BESIDE_PX), y + MIDDLE_PX],
    lines: nameOfBody(body, content, names),
    align: dx === 1 ? 'start' : 'end',
    leader: null,
  }
  return {
    key: `name:${body.ref}`,
    ref: body.ref,
    certainty: null,
    shapes: [label],
    hit: null,
    follows: [body.ref],
    grounds: [],
  }
}
