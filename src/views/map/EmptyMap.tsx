import { binOf, type Bin } from '@/queries/binOf'
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
    const inBin = (bin: Bin) => index.events.filter(({ basis, when }) => binOf(basis, when) === bin).length
    return {
      from: span.from,
      to: span.to,
      dated: inBin('dated'),
      undated: inBin('undated'),
      others: inBin('background') + inBin('ahead'),
      undatedOff: off.has('undated'),
    }
  },
)

/** A date keeps together on its line. */
const unbroken = (day: number) => formatDayAs(day, 'short').replaceAll(' ', '\u00a0')

/** Nothing in these dates: says which, how many lie outside, how many have none, and two ways out. */
export function EmptyMap() {
  const empty = useAppState(selectEmpty)
  const actions = useActions()
  if (!empty) return null
  const { from, to, dated, undated, others, undatedOff } = empty
  return (
    <div className="map-empty" role="status">
      <p className="message-title">{t('map.empty', { from: unbroken(from), to: unbroken(to) })}</p>
      <p>
        {t('map.empty.outside', { dated, undated })}
        {others > 0 && ` ${t('map.empty.others', { n: others })}`}
      </p>
      <p className="message-actions">
        <button type="button" className="button is-filled is-small" onClick={() => actions.showAllDates()}>
          {t('map.empty.showDates')}
        </button>
        {undatedOff && undated > 0 && (
          <button type="button" className="button is-small" onClick={() => actions.setBin('undated', true)}>
            {t('map.empty.showUndated')}
          </button>
        )}
      </p>
    </div>
  )
}
