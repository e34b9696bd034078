import { BASES, type Basis } from '@/model/certainty'
import type { Activity } from './activityAt'
import { at, type DatasetIndex, type Pair } from './indexDataset'

/** The drawn sum of what happened between two actors: counts, never one net number. Claims are in none of them. */
export interface TieSum {
  readonly pair: Pair
  readonly cooperation: number
  readonly conflict: number
  /** Meetings: in cards and matrix, never a line. */
  readonly contact: number
  readonly sign: 'cooperation' | 'conflict' | 'contact' | 'mixed'
  /** The firmest basis among the counted events. */
  readonly certainty: Basis
  /** 1 event, 2 or 3, 4 and more; of cooperation and conflict. */
  readonly step: 1 | 2 | 3
  /** Positions of the counted events, in the author's order. */
  readonly events: readonly number[]
}

const DATED = 0
const UNDATED = 3

/**
 * Sums the active events per pair. Counted are dated and undated events; background and planned ones are shown and
 * not counted. A joint act counts once for every pair it touches, so sums over pairs exceed the number of events.
 */
export function tieSums(index: DatasetIndex, activity: Activity): readonly TieSum[] {
  const touched = new Map<number, number[]>()
  for (let i = 0; i < index.events.length; i++) {
    const bin = at(index.bin, i)
    if (!activity.events[i] || (bin !== DATED && bin !== UNDATED)) continue
    for (let p = at(index.pairStart, i); p < at(index.pairStart, i + 1); p++) {
      const pair = at(index.pairOf, p)
      const list = touched.get(pair)
      if (list) list.push(i)
      else touched.set(pair, [i])
    }
  }
  return [...touched].flatMap(([id, events]) => {
    const pair = index.pairs[id]
    return pair ? [sumOf(index, pair, events)] : []
  })
}

function sumOf(index: DatasetIndex, pair: Pair, events: readonly number[]): TieSum {
  const bySign = [0, 0, 0]
  let firmest: number = BASES.length - 1
  for (const i of events) {
    const sign = at(index.sign, i)
    bySign[sign] = (bySign[sign] ?? 0) + 1
    firmest = Math.min(firmest, at(index.basis, i))
  }
  const [cooperation = 0, conflict = 0, contact = 0] = bySign
  const acts = cooperation + conflict
  const sign =
    acts === 0
      ? 'contact'
      : cooperation > 0 && conflict > 0
        ? 'mixed'
        : cooperation > 0
          ? 'cooperation'
          : 'conflict'
  return {
    pair,
    cooperation,
    conflict,
    contact,
    sign,
    certainty: BASES[firmest] ?? 'headline-only',
    step: acts >= 4 ? 3 : acts >= 2 ? 2 : 1,
    events,
  }
}
