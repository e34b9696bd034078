import { CERTAINTY_GROUPS, type CertaintyGroup } from '@/model/certainty'
import { type Sign, SIGNS } from '@/model/coding/plover'
import { boundsOf } from '@/model/time/extent'
import type { Outlook } from '@/queries/activityAt'
import { type Bin, BINS } from '@/queries/binOf'
import * as fc from 'fast-check'
import { aWhen } from '../builders/aWhen'

interface OutlookFields {
  /** EDTF: the first day of it is the first of the span, the last the last. All days unless told. */
  readonly days?: string
  readonly reached?: number | null
  readonly off?: readonly Bin[]
  readonly hiddenSigns?: readonly Sign[]
  readonly hiddenGroups?: readonly CertaintyGroup[]
}

/** What a reader looks at: everything, unless told otherwise. */
export function anOutlook({
  days,
  reached = null,
  off = [],
  hiddenSigns = [],
  hiddenGroups = [],
}: OutlookFields = {}): Outlook {
  const { extent } = aWhen(days ?? null)
  const { start, end } = extent === null ? { start: -Infinity, end: Infinity } : boundsOf(extent)
  return {
    from: start,
    until: end,
    reached,
    off: new Set(off),
    hiddenSigns: new Set(hiddenSigns),
    hiddenGroups: new Set(hiddenGroups),
  }
}

/** Any span within some days, under any combination of switches. */
export function outlooks(firstDay: number, days: number): fc.Arbitrary<Outlook> {
  const day = fc.integer({ min: firstDay - 5, max: firstDay + days + 5 })
  return fc
    .record({
      ends: fc.tuple(day, day),
      off: fc.subarray(BINS.filter((bin) => bin !== 'dated')),
      hiddenSigns: fc.subarray([...SIGNS]),
      hiddenGroups: fc.subarray([...CERTAINTY_GROUPS]),
    })
    .map(({ ends, off, hiddenSigns, hiddenGroups }) => ({
      from: Math.min(...ends),
      until: Math.max(...ends) + 1,
      reached: null,
      off: new Set(off),
      hiddenSigns: new Set(hiddenSigns),
      hiddenGroups: new Set(hiddenGroups),
    }))
}
