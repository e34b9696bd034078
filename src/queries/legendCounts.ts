import { BASES, BASIS_LOOK, type CertaintyGroup } from '@/model/certainty'
import { type Sign, SIGNS } from '@/model/coding/plover'
import { at, type DatasetIndex } from './indexDataset'

/** How many events of each sign and how many records of each certainty the whole dataset holds. */
export interface LegendCounts {
  /** Events that happened or are said; planned ones are counted apart. */
  readonly signs: ReadonlyMap<Sign, number>
  readonly planned: number
  readonly groups: ReadonlyMap<CertaintyGroup, number>
  readonly events: number
  /** Events, relations and claims. */
  readonly records: number
}

/** Counts from the whole dataset, so that the legend does not move with the handle. */
export function legendCounts(index: DatasetIndex): LegendCounts {
  const { dataset, events } = index
  const signs = new Map<Sign, number>()
  const groups = new Map<CertaintyGroup, number>()
  const add = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1)
  let planned = 0
  events.forEach((_, i) => {
    const group = BASIS_LOOK[BASES[at(index.basis, i)] ?? 'stated'].group
    add(groups, group)
    if (group === 'planned') planned++
    else add(signs, SIGNS[at(index.sign, i)] ?? 'contact')
  })
  for (const { basis } of [...dataset.relations.values(), ...dataset.claims.values()])
    add(groups, BASIS_LOOK[basis].group)
  return {
    signs,
    planned,
    groups,
    events: events.length,
    records: events.length + dataset.relations.size + dataset.claims.size,
  }
}
