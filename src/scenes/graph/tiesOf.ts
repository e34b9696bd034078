import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { strongest } from '@/queries/strongest'
import { wholeSums } from '@/queries/tieSums'
import type { Body, Tie } from './graphContent'

const MOST_TIES = 120

/** The pairs that have a line, strongest first where there are too many; `all` counts them before the cap. */
export function tiesOf(
  index: DatasetIndex,
  bodies: ReadonlyMap<Ref, Body>,
  earnsLine: Uint8Array,
): { readonly drawn: readonly Tie[]; readonly all: number } {
  const ties = wholeSums(index).flatMap((whole): readonly Tie[] => {
    if (!whole.events.some((i) => earnsLine[i] === 1)) return []
    const [a, b] = whole.pair.ends
    return [{ kind: 'tie', ref: whole.pair.ref, ends: [refTo('actor', a), refTo('actor', b)], whole }]
  })
  const drawable = ties.filter(({ ends }) => ends.every((end) => bodies.has(end)))
  return { drawn: strongest(drawable, MOST_TIES, ({ whole }) => whole.events.length), all: ties.length }
}
