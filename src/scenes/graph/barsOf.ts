import type { ActorId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Bar, Body } from './graphContent'

/** Persons joined to the states they stand for: by the posts of the dataset, else by whom an event says they represent. */
export function barsOf({ dataset, events }: DatasetIndex, bodies: ReadonlyMap<Ref, Body>): readonly Bar[] {
  const found = new Map<string, Bar>()
  const add = (bar: Bar) => {
    const key = `${bar.person}>${bar.state}`
    const known = found.get(key)
    if (!bodies.has(bar.person) || !bodies.has(bar.state)) return
    if (known === undefined || (known.earlier && !bar.earlier)) found.set(key, bar)
  }
  const seen = new Map<ActorId, Set<ActorId>>()
  const see = (holder: ActorId, of: ActorId): boolean => {
    const states = seen.get(holder)
    if (states?.has(of)) return true
    if (states) states.add(of)
    else seen.set(holder, new Set([of]))
    return false
  }
  for (const { id, holder, of, status, scope } of dataset.occupancies.values()) {
    see(holder, of)
    add({
      person: refTo('actor', holder),
      state: refTo('actor', of),
      ref: refTo('occupancy', id),
      earlier: status === 'earlier',
      inferred: scope === 'inferred',
    })
  }
  for (const event of events) {
    for (const { actor, represents, representsScope } of event.actors) {
      if (represents === null || see(actor, represents)) continue
      add({
        person: refTo('actor', actor),
        state: refTo('actor', represents),
        ref: null,
        earlier: false,
        inferred: representsScope === 'inferred',
      })
    }
  }
  return [...found.values()]
}
