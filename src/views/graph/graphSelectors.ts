import type { Ref } from '@/model/ref'
import { collectContent } from '@/scenes/graph/collectContent'
import type { Act } from '@/scenes/graph/graphContent'
import type { AppState } from '@/state/appState'
import { selectStanding } from '@/state/emphasis'
import { remember } from '@/state/remember'
import { selectIndex, selectTies } from '@/state/selectors'

/** Bodies and lines of the dataset that is shown; null until one is. */
export const selectGraphContent = remember([selectIndex] as const, (index) =>
  index ? collectContent(index) : null,
)

/** How much of what the graph can draw is inside the window. */
export interface Presence {
  readonly actors: number
  readonly meetings: number
  readonly ties: number
}

export const selectPresence = remember(
  [selectGraphContent, selectStanding, selectTies] as const,
  (content, standing, sums): Presence => {
    if (!content) return { actors: 0, meetings: 0, ties: 0 }
    const active = [...content.bodies.values()].filter(({ ref }) => standing(ref).state === 'active')
    const isMeeting = (kind: string) => kind === 'meeting' || kind === 'faint-meeting'
    return {
      actors: active.filter(({ ref }) => ref.startsWith('actor:')).length,
      meetings: active.filter(({ kind }) => isMeeting(kind)).length,
      ties: content.ties.filter(({ ref }) => sums.get(ref)?.events.some((i) => content.earnsLine[i] === 1))
        .length,
    }
  },
)

/** How many marks can be stepped through now. */
export const selectSteps = (state: AppState): number => {
  const content = selectGraphContent(state)
  if (!content) return 0
  const [standing, sums] = [selectStanding(state), selectTies(state)]
  const isDrawn = (ref: Ref) => standing(ref).state !== 'hidden'
  const givesWay = ({ kind, feet, heads }: Act) =>
    kind === 'faint' &&
    content.ties.some(
      ({ ref, ends }) => sums.has(ref) && [...feet, ...heads].every((end) => ends.includes(end)),
    )
  const acts = content.acts.filter((act) => isDrawn(act.ref) && !givesWay(act))
  return [...content.bodies.keys()].filter(isDrawn).length + acts.length + selectPresence(state).ties
}
