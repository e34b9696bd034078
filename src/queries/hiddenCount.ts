import { BASIS_LOOK } from '@/model/certainty'
import type { Outlook } from './activityAt'
import { binOf, binOfRelation } from './binOf'
import type { DatasetIndex } from './indexDataset'
import { switchedOn } from './switchedOn'

/** How many events, relations and claims the reader's switches hide (sign, certainty, column), each once; dates hide none here. */
export function hiddenCount(index: DatasetIndex, outlook: Outlook): number {
  const { hiddenSigns, hiddenGroups, off } = outlook
  if (hiddenSigns.size + hiddenGroups.size + off.size === 0) return 0
  const { dataset } = index
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
  return switchedOn(index, outlook).filter((on) => on === 0).length + hiddenOthers.length
}
