import { collectContent } from '@/scenes/graph/collectContent'
import type { AppState } from '@/state/appState'
import { selectStanding } from '@/state/emphasis'
import { remember } from '@/state/remember'
import { selectIndex } from '@/state/selectors'

/** Bodies and lines of the dataset that is shown; null until one is. */
export const selectGraphContent = remember([selectIndex] as const, (index) =>
  index ? collectContent(index) : null,
)

/** How many of the drawn actors and meetings are inside the window, as one text, so that an equal answer is the same. */
export const selectPresence = remember([selectGraphContent, selectStanding] as const, (content, standing) => {
  let [actors, meetings] = [0, 0]
  const inside = new Set<string>()
  for (const { ref, kind } of content?.bodies.values() ?? []) {
    if ((kind === 'meeting' || kind === 'faint-meeting') && standing(ref).state === 'active') {
      meetings++
      inside.add(ref)
    }
  }
  const grounds = new Set<string>()
  for (const { meeting, other, role } of content?.spokes ?? [])
    if (role === 'venue' && inside.has(meeting)) grounds.add(other)
  for (const { ref, kind } of content?.bodies.values() ?? []) {
    if (!ref.startsWith('actor:')) continue
    if (kind === 'venue' ? grounds.has(ref) : standing(ref).state === 'active') actors++
  }
  return `${actors} ${meetings}`
})

/** How many marks can be stepped through now. */
export const selectSteps = (state: AppState): number => {
  const content = selectGraphContent(state)
  if (!content) return 0
  const standing = selectStanding(state)
  const all = [
    ...content.bodies.keys(),
    ...content.ties.map(({ ref }) => ref),
    ...content.acts.map(({ ref }) => ref),
  ]
  return all.filter((ref) => standing(ref).state !== 'hidden').length
}
