import { t } from '@/i18n/translate'
import type { GraphCounts } from '@/scenes/graph/graphContent'
import type { AppState } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import { useRested } from '@/views/shared/useRested'
import { type Presence, selectGraphContent, selectPresence } from './graphSelectors'

const selectCounts = (state: AppState) => selectGraphContent(state)?.counts ?? null

/** What of the dataset is in the drawing now: a true count, always. */
export function GraphFoot() {
  const counts = useAppState(selectCounts)
  const presence = useRested(selectPresence)
  return <p className="graph-foot">{counts && footText(counts, presence)}</p>
}

/** The same in few words, for the head of a phone. */
export function GraphCount() {
  const counts = useAppState(selectCounts)
  const { actors: a } = useRested(selectPresence)
  if (counts === null) return null
  const n = counts.actors.all
  return (
    <span className="graph-count">
      {a === n
        ? t('graph.phone.all', { n })
        : t('graph.phone.within', { a, actors: t('graph.actors', { n }) })}
    </span>
  )
}

function footText(counts: GraphCounts, { actors: a, meetings: m, ties: n }: Presence): string {
  const actors = t('graph.actors', { n: counts.actors.all })
  const meetings = t('graph.meetings', { n: counts.meetings.all })
  const ties = t('graph.ties', { n: counts.ties.all })
  if (counts.meetings.shown < counts.meetings.all)
    return t('graph.strongestMeetings', { n, ties, m, meetings })
  if (counts.ties.shown < counts.ties.all) return t('graph.strongest', { n, ties })
  if (a === 0 && m === 0) return t('graph.none')
  const hasMeetings = counts.meetings.all > 0
  if (a === counts.actors.all && m === counts.meetings.all)
    return hasMeetings ? t('graph.all', { actors, meetings }) : t('graph.allActors', { actors })
  return hasMeetings ? t('graph.within', { a, actors, m, meetings }) : t('graph.withinActors', { a, actors })
}
