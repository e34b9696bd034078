import { BASIS_LOOK } from '@/model/certainty'
import type { Outlook } from './activityAt'
import type { TableRow } from './tableRows'

/** What keeps a record out of what the reader looks at: the legend's switches, the dates, or a column switched off. */
export type OutsideReason = 'legend' | 'dates' | 'background' | 'ahead' | 'undated'

/** Names the first switch that would have to change for an inactive record to come in. */
export function rowOutside(
  { record, sign, bin }: TableRow,
  { hiddenSigns, hiddenGroups }: Outlook,
): OutsideReason {
  const hidden =
    (sign !== null && bin !== 'ahead' && hiddenSigns.has(sign)) ||
    hiddenGroups.has(BASIS_LOOK[record.basis].group)
  if (hidden) return 'legend'
  return bin === 'dated' ? 'dates' : bin
}
