import { CERTAINTY_GROUPS } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import type { LegendCounts } from '@/queries/legendCounts'
import { specimens, type SpecimenName, type Specimens } from '@/queries/specimens'
import { remember } from '@/state/remember'
import { selectIndex } from '@/state/selectors'
import type { Key } from './LegendEntry'

export interface CountedKey {
  readonly key: Key
  readonly count: number
}

/** The kinds of tie that occur, in the legend's order. */
export function signKeys({ signs }: LegendCounts): readonly CountedKey[] {
  return SIGNS.flatMap((sign): readonly CountedKey[] => {
    const count = signs.get(sign) ?? 0
    return count > 0 ? [{ key: { of: 'sign', sign }, count }] : []
  })
}

/** The certainties that occur, in the legend's order. */
export function groupKeys({ groups }: LegendCounts): readonly CountedKey[] {
  return CERTAINTY_GROUPS.flatMap((group): readonly CountedKey[] => {
    const count = groups.get(group) ?? 0
    return count > 0 ? [{ key: { of: 'group', group }, count }] : []
  })
}

const NONE: Specimens = new Map()

/** What occurs in the dataset, for the marks. */
export const selectSpecimens = remember([selectIndex] as const, (index) => (index ? specimens(index) : NONE))

/** Of some forms, those that do not occur. */
export function absentOf<Name extends SpecimenName>(
  found: Specimens,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => !found.has(name))
}
