import type { Ref } from '@/model/ref'
import { refTo } from '@/model/ref'
import { isActive } from '@/queries/standing'
import type { AppState } from './appState'
import { remember } from './remember'
import {
  selectActivity,
  selectIndex,
  selectRelated,
  selectSelection,
  selectSpan,
  selectTies,
} from './selectors'

/** How strongly a thing speaks now; has the shape of a mark's emphasis. */
export interface Standing {
  readonly state: 'active' | 'ghost' | 'hidden'
  readonly selected: boolean
  readonly related: boolean
  readonly dim: boolean
  readonly current: boolean
}

const STATES: readonly Standing['state'][] = ['active', 'ghost', 'hidden']
const standings: Standing[] = []

/** Equal standings are one object, so that what stands as before is the same reference. */
function toStanding(standing: Standing): Standing {
  const { state, selected, related, dim, current } = standing
  const bits = Number(selected) + Number(related) * 2 + Number(dim) * 4 + Number(current) * 8
  return (standings[STATES.indexOf(state) * 16 + bits] ??= standing)
}

const HIDDEN = toStanding({ state: 'hidden', selected: false, related: false, dim: false, current: false })

/** Answers for any ref how it stands: in the window or not, selected, related to the selection or dimmed by it. */
export const selectStanding = remember(
  [selectIndex, selectActivity, selectTies, selectSelection, selectRelated, selectSpan] as const,
  (index, activity, ties, selection, related, span): ((ref: Ref) => Standing) => {
    if (!index || !activity) return () => HIDDEN
    const reached = span.reached === null ? null : index.events[index.byTime[span.reached] ?? -1]
    const currentRef = reached ? refTo('event', reached.id) : null
    const known = new Map<Ref, Standing>()
    return (ref) => {
      const before = known.get(ref)
      if (before) return before
      const selected = ref === selection
      const touches = related?.has(ref) ?? false
      const standing = toStanding({
        state: isActive(index, activity, ties, ref) ? 'active' : selected ? 'ghost' : 'hidden',
        selected,
        related: touches && !selected,
        dim: related !== null && !touches,
        current: ref === currentRef,
      })
      known.set(ref, standing)
      return standing
    }
  },
)

/** The standing of one ref, for a component that shows just that. */
export function selectStandingOf(state: AppState, ref: Ref): Standing {
  return selectStanding(state)(ref)
}
