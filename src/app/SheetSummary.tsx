import { t } from '@/i18n/translate'
import { binOf } from '@/queries/binOf'
import { isMeeting } from '@/queries/parts'
import type { AppState } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import { selectIndex, selectSelection } from '@/state/selectors'

const selectSummary = (state: AppState): string => {
  if (state.sourceOpen) return t('shell.sheet.source')
  const index = selectIndex(state)
  if (index === null || selectSelection(state) !== null) return ''
  const { events, dataset } = index
  const meetings = events.filter((event) => isMeeting(event) && binOf(event.basis, event.when) === 'dated')
  return t('shell.sheet.summary', {
    meetings: meetings.length,
    events: events.length,
    claims: dataset.claims.size,
  })
}

/** What a sheet that only peeks out holds, in two lines; a card shows its own name instead. */
export function SheetSummary() {
  const summary = useAppState(selectSummary)
  return summary === '' ? null : <p className="sheet-summary">{summary}</p>
}
