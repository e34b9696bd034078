import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectActivity, selectIndex, selectSpan } from '@/state/selectors'

const selectEmpty = remember(
  [selectIndex, selectActivity, selectSpan, (state: AppState) => state.off] as const,
  (index, activity, span, off) => {
    if (!index || !activity || activity.count > 0 || index.events.length === 0) return null
    const dated = index.byTime.length
    return {
      from: span.from,
      to: span.to,
      dated,
      undated: index.events.length - dated,
      undatedOff: off.has('undated'),
    }
  },
)

/** Nothing in these dates: says which, how many lie outside, how many have none, and two ways out. */
export function EmptyMap() {
  const empty = useAppState(selectEmpty)
  const actions = useActions()
  if (!empty) return null
  const { from, to, dated, undated, undatedOff } = empty
  return (
    <div className="map-empty" role="status">
      <p className="message-title">
        {t('map.empty', { from: formatDayAs(from, 'short'), to: formatDayAs(to, 'short') })}
      </p>
      <p>{t('map.empty.outside', { dated, undated })}</p>
      <p className="message-actions">
        <button type="button" className="button is-filled is-small" onClick={() => actions.showAllDates()}>
          {t('map.empty.showDates')}
        </button>
        {undatedOff && (
          <button type="button" className="button is-small" onClick={() => actions.setBin('undated', true)}>
            {t('map.empty.showUndated')}
          </button>
        )}
      </p>
    </div>
  )
}
