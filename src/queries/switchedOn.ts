import { BASES, BASIS_LOOK, type CertaintyGroup } from '@/model/certainty'
import { type Sign, SIGNS } from '@/model/coding/plover'
import { AHEAD, type Bin, BINS, binOf } from './binOf'
import type { DatasetIndex } from './indexDataset'

/** What the reader has switched off. */
export interface Switches {
  readonly off: ReadonlySet<Bin>
  readonly hiddenSigns: ReadonlySet<Sign>
  readonly hiddenGroups: ReadonlySet<CertaintyGroup>
}

const known = new WeakMap<DatasetIndex, { readonly switches: Switches; readonly on: Uint8Array }>()

/**
 * 1 for each event, by position, that no switch hides: not its column's, not that of its sign (planned events have
 * none to be hidden by), not that of its certainty, nor that of the claim whose mark it shares. Kept while the
 * switches stay, for it is asked at every step of a scrub.
 */
export function switchedOn(index: DatasetIndex, { off, hiddenSigns, hiddenGroups }: Switches): Uint8Array {
  const last = known.get(index)
  const isKnown =
    last?.switches.off === off &&
    last.switches.hiddenSigns === hiddenSigns &&
    last.switches.hiddenGroups === hiddenGroups
  if (isKnown) return last.on
  const binOn = BINS.map((each) => each === 'dated' || !off.has(each))
  const signOn = SIGNS.map((each) => !hiddenSigns.has(each))
  const basisOn = BASES.map((each) => !hiddenGroups.has(BASIS_LOOK[each].group))
  const { bin, sign, basis } = index
  const on = Uint8Array.from(bin, (each, i) =>
    Number(binOn[each] && basisOn[basis[i] ?? 0] && (each === AHEAD || signOn[sign[i] ?? 0])),
  )
  for (const position of hiddenTellers(index, hiddenGroups)) on[position] = 0
  known.set(index, { switches: { off, hiddenSigns, hiddenGroups }, on })
  return on
}

/** Events without a mark of their own, told by a claim of the same place in time whose certainty is hidden. */
function hiddenTellers(
  { dataset, positionOf }: DatasetIndex,
  hiddenGroups: ReadonlySet<CertaintyGroup>,
): readonly number[] {
  if (hiddenGroups.size === 0) return []
  return [...dataset.claims.values()].flatMap(({ basis, toldBy, content }) => {
    const told = toldBy !== null && hiddenGroups.has(BASIS_LOOK[basis].group) && dataset.events.get(toldBy)
    if (!told || binOf(told.basis, told.when) !== binOf(basis, content.when)) return []
    return positionOf.get(told.id) ?? []
  })
}
