import { drawnActs, type JointAct } from './drawnActs'
import type { DatasetIndex } from './indexDataset'
import { strongest } from './strongest'
import { type TieSum, wholeSums } from './tieSums'

/** More lines than these are a tangle in which none can be followed. */
const MOST_TIES = 120
const MOST_JOINT = 60

/** The lines a map draws: the same ones whatever the window, which shows and hides them in place. */
export interface MapLines {
  /** Pairs that have an act of just the two, as the whole dataset sums them: those of the most events. */
  readonly ties: readonly TieSum[]
  /** Joint acts: those that join the most. */
  readonly joint: readonly JointAct[]
  /** How many lines there would be. */
  readonly all: number
}

const known = new WeakMap<DatasetIndex, MapLines>()

/** Which lines of a dataset its map has room for; of equals the first. Worked out once. */
export function mapLines(index: DatasetIndex): MapLines {
  const before = known.get(index)
  if (before) return before
  const { dyads, joint } = drawnActs(index)
  const ties = wholeSums(index).filter(
    ({ pair, cooperation, conflict }) => dyads.has(pair.ref) && cooperation + conflict > 0,
  )
  const lines = {
    ties: strongest(ties, MOST_TIES, ({ events }) => events.length),
    joint: strongest(joint, MOST_JOINT, ({ feet, heads }) => feet.length + heads.length),
    all: ties.length + joint.length,
  }
  known.set(index, lines)
  return lines
}
