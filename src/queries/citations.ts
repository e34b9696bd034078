import type { Evidence } from '@/model/evidence'
import type { SegmentId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from './indexDataset'

/** Which records cite each segment, in the author's order: events, relations, claims, then occupancies, places, actors. */
export function citations({ dataset }: DatasetIndex): ReadonlyMap<SegmentId, readonly Ref[]> {
  const found = new Map<SegmentId, Set<Ref>>([...dataset.segments.keys()].map((id) => [id, new Set()]))
  const note = (ref: Ref, evidence: readonly Evidence[]) => {
    for (const { segment } of evidence) found.get(segment)?.add(ref)
  }
  for (const each of dataset.events.values()) note(refTo('event', each.id), each.evidence)
  for (const each of dataset.relations.values()) note(refTo('relation', each.id), each.evidence)
  for (const each of dataset.claims.values()) {
    note(
      refTo('claim', each.id),
      [each, ...each.responses].flatMap(({ evidence }) => evidence),
    )
  }
  for (const each of dataset.occupancies.values()) note(refTo('occupancy', each.id), each.evidence)
  for (const each of dataset.places.values()) note(refTo('place', each.id), each.evidence)
  for (const each of dataset.actors.values()) note(refTo('actor', each.id), each.evidence)
  return new Map([...found].map(([segment, refs]) => [segment, [...refs]]))
}
