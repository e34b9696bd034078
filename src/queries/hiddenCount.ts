import { BASES, BASIS_LOOK } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import type { Outlook } from './activityAt'
import { AHEAD, BINS, binOf, binOfRelation } from './binOf'
import { at, type DatasetIndex } from './indexDataset'

/** How many events, relations and claims the reader's switches hide (sign, certainty, column), each once; dates hide none here. */
export function hiddenCount(index: DatasetIndex, { hiddenSigns, hiddenGroups, off }: Outlook): number {
  if (hiddenSigns.size + hiddenGroups.size + off.size === 0) return 0
  const signHidden = SIGNS.map((sign) => hiddenSigns.has(sign))
  const basisHidden = BASES.map((basis) => hiddenGroups.has(BASIS_LOOK[basis].group))
  const binHidden = BINS.map((bin) => bin !== 'dated' && off.has(bin))
  const { dataset, events, sign, basis, bin } = index
  const isHidden = (i: number) =>
    (signHidden[at(sign, i)] === true && at(bin, i) !== AHEAD) ||
    basisHidden[at(basis, i)] === true ||
    binHidden[at(bin, i)] === true
  const others = [
    ...[...dataset.relations.values()].map((each) => ({ basis: each.basis, bin: binOfRelation(each) })),
    ...[...dataset.claims.values()].map((each) => ({
      basis: each.basis,
      bin: binOf(each.basis, each.content.when),
    })),
  ]
  const hiddenOthers = others.filter(
    (each) => hiddenGroups.has(BASIS_LOOK[each.basis].group) || (each.bin !== 'dated' && off.has(each.bin)),
  )
  return events.filter((_, i) => isHidden(i)).length + hiddenOthers.length
}
