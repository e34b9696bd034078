import type { Dataset } from '@/model/dataset'
import type { Evidence } from '@/model/evidence'
import { refTo } from '@/model/ref'

/** One locator with the record that gives it and its place in the file. */
export interface Citation {
  readonly ref: string
  readonly path: string
  readonly evidence: Evidence
}

/** Every locator of every record; those of a claim's responses under the claim. */
export function citationsIn(dataset: Dataset): readonly Citation[] {
  const { events, relations, claims, occupancies, actors, places } = dataset
  const responses = [...claims.values()].flatMap((claim, i) =>
    claim.responses.flatMap(({ evidence }, j) =>
      cite(refTo('claim', claim.id), `/claims/${i}/responses/${j}`, evidence),
    ),
  )
  return [
    ...citeAll(events, (id) => refTo('event', id), '/events'),
    ...citeAll(relations, (id) => refTo('relation', id), '/relations'),
    ...citeAll(claims, (id) => refTo('claim', id), '/claims'),
    ...responses,
    ...citeAll(occupancies, (id) => refTo('occupancy', id), '/occupancies'),
    ...citeAll(actors, (id) => refTo('actor', id), '/actors'),
    ...citeAll(places, (id) => refTo('place', id), '/places'),
  ]
}

function citeAll<Id extends string>(
  records: ReadonlyMap<Id, { readonly id: Id; readonly evidence: readonly Evidence[] }>,
  toRef: (id: Id) => string,
  section: string,
): readonly Citation[] {
  return [...records.values()].flatMap(({ id, evidence }, i) => cite(toRef(id), `${section}/${i}`, evidence))
}

function cite(ref: string, path: string, list: readonly Evidence[]): readonly Citation[] {
  return list.map((evidence, i) => ({ ref, path: `${path}/evidence/${i}`, evidence }))
}
