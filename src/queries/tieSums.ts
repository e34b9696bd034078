import { BASES, type Basis, isClaimed } from '@/model/certainty'
import type { Activity } from './activityAt'
import { BINS } from './binOf'
import { at, type DatasetIndex, type Pair } from './indexDataset'
import { listAt } from './lists'

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

const FIRST_CLAIMED = BASES.findIndex(isClaimed)
const IS_COUNTED = BINS.map((bin) => bin === 'dated' || bin === 'undated')

/** The last sum of each pair: a step of the scrub changes few, and those that stay are the same reference. */
const lastSums = new WeakMap<DatasetIndex, (TieSum | undefined)[]>()

/**
 * Sums the active events per pair. Counted are dated and undated events; background and planned ones are shown and
 * not counted; an event that is only alleged or claimed, against the rules of curation, is in no sum. A joint act counts once for every pair it touches, so sums over pairs exceed the number of events.
 */
export function tieSums(index: DatasetIndex, activity: Activity): readonly TieSum[] {
  const { pairs, eventsTying } = index
  const { start, items } = eventsTying
  const last = lastSums.get(index) ?? []
  lastSums.set(index, last)
  const isCounted = countedEvents(index, activity)
  return pairs.flatMap((pair, position) => {
    const before = last[position]
    const end = start[position + 1] ?? 0
    let isSame = before !== undefined
    let count = 0
    for (let p = start[position] ?? 0; p < end; p++) {
      const event = items[p] ?? 0
      if (isCounted[event] !== 1) continue
      if (isSame && before?.events[count] !== event) isSame = false
      count++
    }
    if (count === 0) return []
    if (before && isSame && before.events.length === count) return before
    const sum = sumOf(
      index,
      pair,
      Array.from(listAt(eventsTying, position)).filter((event) => isCounted[event] === 1),
    )
    last[position] = sum
    return sum
  })
}

const wholes = new WeakMap<DatasetIndex, readonly TieSum[]>()

/** The sums of all pairs when the whole dataset is in the window. Worked out once. */
export function wholeSums(index: DatasetIndex): readonly TieSum[] {
  const known = wholes.get(index)
  if (known) return known
  const count = index.events.length
  const none = { relations: new Set<never>(), claims: new Set<never>(), actors: new Set<never>() }
  const sums = tieSums(index, { events: new Uint8Array(count).fill(1), count, ...none })
  wholes.set(index, sums)
  return sums
}

function countedEvents({ bin, basis }: DatasetIndex, { events }: Activity): Uint8Array {
  return events.map((active, i) => (IS_COUNTED[bin[i] ?? 0] && (basis[i] ?? 0) < FIRST_CLAIMED ? active : 0))
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
