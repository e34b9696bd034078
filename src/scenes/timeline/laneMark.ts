import type { Basis } from '@/model/certainty'
import type { Ref } from '@/model/ref'
import type { Bin } from '@/queries/binOf'
import type { Hit } from '../marks/mark'
import type { Shape } from '../marks/shape'

/** A mark of the timeline before the reader's choices fall on it: where it stands and its three looks. */
export interface LaneMark {
  readonly key: string
  readonly ref: Ref | null
  readonly certainty: Basis | null
  readonly bin: Bin
  /** At rest; outside the window or not about the selection; selected. */
  readonly rest: readonly Shape[]
  readonly hollow: readonly Shape[]
  readonly selected: readonly Shape[]
  readonly hit: Hit | null
  /** The things whose standing it follows: it is hollow when all of them are. Its own ref for most marks. */
  readonly follows: readonly Ref[]
  /** Instead, for a column of counts: its days, epoch days, half-open. */
  readonly days: readonly [number, number] | null
}

/** A list a mark opens: what did not fit, or all that a column holds. */
export interface LaneList {
  readonly name: string
  readonly refs: readonly Ref[]
}

/** Marks with the lists some of them open, by key. */
export interface Laid {
  readonly marks: readonly LaneMark[]
  readonly lists: ReadonlyMap<string, LaneList>
}
