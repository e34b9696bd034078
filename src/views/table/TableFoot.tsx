import { t } from '@/i18n/translate'
import { Icon } from '@/ui/Icon'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { selectActivity, selectIndex } from '@/state/selectors'
import { PAGE_ROWS } from './pageRows'

/** Records that are outside the dates or switched off. */
const selectOutsideCount = (state: AppState): number => {
  const [index, activity] = [selectIndex(state), selectActivity(state)]
  if (!index || !activity) return 0
  const { events, relations, claims } = index.dataset
  return (
    events.size +
    relations.size +
    claims.size -
    activity.count -
    activity.relations.size -
    activity.claims.size
  )
}

interface TableFootProps {
  readonly all: number
  readonly page: number
  readonly turnTo: (page: number) => void
}

/** What the signs mean, which rows are shown, and how many records are outside. */
export function TableFoot({ all, page, turnTo }: TableFootProps) {
  const pages = Math.ceil(all / PAGE_ROWS)
  const from = page * PAGE_ROWS + 1
  return (
    <footer className="table-foot">
      <p>
        {t('table.signs')} <span className="table-sign">{t('table.signsOutside')}</span>
      </p>
      {pages > 1 && (
        <p className="table-pages">
          <button
            type="button"
            className="button is-icon is-small"
            aria-label={t('table.page.previous')}
            disabled={page === 0}
            onClick={() => turnTo(page - 1)}
          >
            <Icon name="left" />
          </button>
          <span>{t('table.page', { from, to: Math.min(from + PAGE_ROWS - 1, all), all })}</span>
          <button
            type="button"
            className="button is-icon is-small"
            aria-label={t('table.page.next')}
            disabled={page === pages - 1}
            onClick={() => turnTo(page + 1)}
          >
            <Icon name="right" />
          </button>
        </p>
      )}
      <OutsideCount />
    </footer>
  )
}

function OutsideCount() {
  const outside = useAppState(selectOutsideCount)
  const actions = useActions()
  if (outside === 0) return <p className="table-outside is-none">{t('table.outside.none')}</p>
  const bringIn = () => {
    actions.showAll()
    actions.showAllDates()
  }
  return (
    <p className="table-outside">
      {t('table.outside.count', { n: outside })}:{' '}
      <button type="button" className="link" onClick={bringIn}>
        {t('table.showAll')}
      </button>
    </p>
  )
}
