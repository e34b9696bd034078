import { BASIS_LOOK } from '@/model/certainty'
import { meets } from '@/model/time/extent'
import type { Outlook } from './activityAt'
import { whenOf } from './recordOf'
import type { TableRow } from './tableRows'

/** What keeps a record out of what the reader looks at: the legend's switches, the dates, or a column switched off. */
export type OutsideReason = 'legend' | 'dates' | 'background' | 'ahead' | 'undated'

/** Names the first switch that would have to change for an inactive record to come in. */
export function rowOutside(
  { record, sign, bin }: TableRow,
  { hiddenSigns, hiddenGroups, off, from, until, reached }: Outlook,
): OutsideReason {
  const hidden =
    (sign !== null && bin !== 'ahead' && hiddenSigns.has(sign)) ||
    hiddenGroups.has(BASIS_LOOK[record.basis].group)
  if (hidden) return 'legend'
  if (bin !== 'dated') return off.has(bin) ? bin : 'legend'
  // Neither its own switches nor its days keep it out: the claim whose mark it shares is hidden.
  const { extent } = whenOf(record)
  return reached === null && extent !== null && meets(extent, from, until) ? 'legend' : 'dates'
}
