import type { Evidence } from '@/model/evidence'
import type { SegmentId } from '@/model/ids'
import { idOf, kindOf, type Ref, refTo, tieEnds } from '@/model/ref'
import type { LocalText } from '@/model/text'
import { claimsOf } from './claimsOf'
import type { DatasetIndex } from './indexDataset'
import { eventsAbout, evidenceOf } from './relatedTo'

/** A passage behind a thing of the dataset. */
export interface Passage {
  readonly segment: SegmentId
  /** Whether the thing's own record cites it; else only a record about it does. */
  readonly own: boolean
  /** The records of this thing that stand there, each once. */
  readonly records: readonly Ref[]
  /** What the passage gives the thing's own record, in our words. */
  readonly notes: readonly LocalText[]
}

type Citing = readonly [ref: Ref, evidence: readonly Evidence[]]

/**
 * The passages a thing rests on, in the source's order: those its own record cites and, for actors and ties, those of
 * every record about it; for a place only where no passage names it itself. A segment rests on itself; what does not exist rests on nothing.
 */
export function passagesOf(index: DatasetIndex, ref: Ref): readonly Passage[] {
  const { segments } = index.dataset
  if (kindOf(ref) === 'segment') {
    const segment = idOf(ref, 'segment')
    return segments.has(segment) ? [{ segment, own: true, records: [], notes: [] }] : []
  }
  const found = new Map<SegmentId, { own: boolean; records: Set<Ref>; notes: LocalText[] }>()
  for (const [record, evidence] of citingRecords(index, ref)) {
    for (const { segment, note } of evidence) {
      const passage = found.get(segment) ?? { own: false, records: new Set<Ref>(), notes: [] }
      passage.own ||= record === ref
      passage.records.add(record)
      if (record === ref && note) passage.notes.push(note)
      found.set(segment, passage)
    }
  }
  return [...segments.keys()].flatMap((segment) => {
    const passage = found.get(segment)
    return passage ? [{ ...passage, segment, records: [...passage.records] }] : []
  })
}

function citingRecords(index: DatasetIndex, ref: Ref): readonly Citing[] {
  const own: Citing = [ref, evidenceOf(index, ref) ?? []]
  const events = (): readonly Citing[] =>
    eventsAbout(index, ref).flatMap((i) => {
      const event = index.events[i]
      return event ? [[refTo('event', event.id), event.evidence] as const] : []
    })
  switch (kindOf(ref)) {
    case 'actor':
      return [own, ...events(), ...recordsNaming(index, ref)]
    case 'tie':
      return [...events(), ...relationsOfTie(index, ref)]
    case 'place':
      return own[1].length > 0 ? [own] : [...events(), ...claimsAt(index, ref)]
    case 'claim':
      return [own, ...answersTo(index, ref)]
    case 'event':
    case 'relation':
    case 'occupancy':
    case 'segment':
      return [own]
  }
}

function recordsNaming(index: DatasetIndex, ref: Ref): readonly Citing[] {
  const actor = idOf(ref, 'actor')
  const { relations, occupancies } = index.dataset
  const named = [...relations.values()].filter(({ between, mentions }) =>
    [...between, ...mentions].includes(actor),
  )
  const held = [...occupancies.values()].filter(({ holder, of }) => holder === actor || of === actor)
  const claims = claimsOf(index, actor).filter(
    ({ stance, asserts, isAbout }) => asserts || isAbout || stance !== 'no-statement',
  )
  return [
    ...named.map((each) => [refTo('relation', each.id), each.evidence] as const),
    ...claims.map(({ claim }) => [refTo('claim', claim.id), claim.evidence] as const),
    ...held.map((each) => [refTo('occupancy', each.id), each.evidence] as const),
  ]
}

function relationsOfTie({ dataset }: DatasetIndex, ref: Ref): readonly Citing[] {
  const ends = tieEnds(ref)
  return [...dataset.relations.values()]
    .filter(({ between }) => ends.every((end) => between.includes(end)))
    .map((each) => [refTo('relation', each.id), each.evidence] as const)
}

function claimsAt({ dataset }: DatasetIndex, ref: Ref): readonly Citing[] {
  const place = idOf(ref, 'place')
  return [...dataset.claims.values()]
    .filter(({ content }) => content.place === place)
    .map((each) => [refTo('claim', each.id), each.evidence] as const)
}

function answersTo({ dataset }: DatasetIndex, ref: Ref): readonly Citing[] {
  const responses = dataset.claims.get(idOf(ref, 'claim'))?.responses ?? []
  return responses.map(({ evidence }) => [ref, evidence] as const)
}
