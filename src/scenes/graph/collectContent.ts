import type { DatasetIndex } from '@/queries/indexDataset'
import { actsOf } from './actsOf'
import { barsOf } from './barsOf'
import { bodiesOf } from './bodiesOf'
import { claimLinesOf } from './claimLinesOf'
import type { GraphContent } from './graphContent'
import { tiesOf } from './tiesOf'

/** Radius of the ring of an answer about a state, px. */
const RINGED_PX = 13

/** Collects the bodies and lines of a dataset. Linear in its events; capped at 400 actors, 60 meetings and 300 ties. */
export function collectContent(index: DatasetIndex): GraphContent {
  const { bodies: found, spokes, actors, meetings } = bodiesOf(index)
  const { lines, sides, places } = claimLinesOf(index, found)
  const ringed = new Set(sides.flatMap(({ answers }) => answers.map(({ by }) => by)))
  const bodies = new Map(
    [...found, ...places].map(([ref, body]) => [
      ref,
      ringed.has(ref) ? { ...body, form: 'circle' as const, reachPx: RINGED_PX } : body,
    ]),
  )
  const { acts, earnsLine } = actsOf(index, bodies)
  const ties = tiesOf(index, bodies, earnsLine)
  return {
    index,
    bodies,
    spokes,
    bars: barsOf(index, bodies),
    ties: ties.drawn,
    acts: [...acts, ...lines],
    claims: sides,
    earnsLine,
    counts: { actors, meetings, ties: { shown: ties.drawn.length, all: ties.all } },
  }
}
