import { t } from '@/i18n/translate'
import type { GraphCounts } from '@/scenes/graph/graphContent'
import type { AppState } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import { selectGraphContent, selectPresence } from './graphSelectors'

const selectCounts = (state: AppState) => selectGraphContent(state)?.counts ?? null

/** What of the dataset is in the drawing now: a true count, always. */
export function GraphFoot() {
  const counts = useAppState(selectCounts)
  const presence = useAppState(selectPresence)
  return <p className="graph-foot">{counts && footText(counts, presence)}</p>
}

function footText({ actors, meetings, ties }: GraphCounts, presence: string): string {
  const [a = 0, m = 0] = presence.split(' ').map(Number)
  const all = {
    actors: t('graph.actors', { n: actors.all }),
    meetings: t('graph.meetings', { n: meetings.all }),
  }
  const isWhole = a === actors.all && m === meetings.all
  const present = isWhole ? whole(all, meetings.all) : part(all, a, m, meetings.all)
  if (ties.shown < ties.all)
    return `${present}. ${t('graph.strongest', { shown: ties.shown, all: ties.all })}`
  if (actors.shown < actors.all) return t('graph.busiest', { shown: actors.shown, all: actors.all })
  return present
}

interface Words {
  readonly actors: string
  readonly meetings: string
}

const whole = (words: Words, meetings: number) =>
  meetings > 0 ? t('graph.all', { ...words }) : t('graph.allActors', { actors: words.actors })

function part(words: Words, a: number, m: number, meetings: number): string {
  if (a === 0 && m === 0) return t('graph.none')
  return meetings > 0
    ? t('graph.within', { ...words, a, m })
    : t('graph.withinActors', { actors: words.actors, a })
}
