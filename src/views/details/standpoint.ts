import { createContext, useContext } from 'react'
import type { Ref } from '@/model/ref'
import type { Activity } from '@/queries/activityAt'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { TieSum } from '@/queries/tieSums'
import { outsideReason, type Outside } from '@/queries/outsideReason'
import { remember } from '@/state/remember'
import {
  selectActivity,
  selectAxis,
  selectCounts,
  selectIndex,
  selectIsOutside,
  selectOutlook,
  selectSelection,
  selectTies,
} from '@/state/selectors'

/** What a card is written from: the dataset, the selection, and what the window holds since it came to rest. */
export interface Standpoint {
  readonly index: DatasetIndex
  readonly selection: Ref | null
  readonly activity: Activity
  readonly ties: ReadonlyMap<Ref, TieSum>
  readonly counts: { readonly active: number; readonly all: number; readonly about: number }
  /** The last day of the window, epoch days; null where the dataset has no axis. */
  readonly day: number | null
  /** Why the selection is not in the window; null while it is. */
  readonly outside: Outside | null
}

/** Null until a dataset is there. */
export const selectStandpoint = remember(
  [
    selectIndex,
    selectSelection,
    selectActivity,
    selectTies,
    selectCounts,
    selectOutlook,
    selectAxis,
    selectIsOutside,
  ] as const,
  (index, selection, activity, ties, counts, outlook, axis, isOutside): Standpoint | null => {
    if (!index || !activity) return null
    const day = axis === null ? null : outlook.until - 1
    const outside = isOutside && selection ? outsideReason(index, outlook, selection) : null
    return { index, selection, activity, ties, counts, day, outside }
  },
)

export const StandpointContext = createContext<Standpoint | null>(null)

export function useStandpoint(): Standpoint {
  const standpoint = useContext(StandpointContext)
  if (standpoint === null) throw new Error('useStandpoint expects a StandpointContext above it')
  return standpoint
}
