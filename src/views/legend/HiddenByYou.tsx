import { t } from '@/i18n/translate'
import { hiddenCount } from '@/queries/hiddenCount'
import { useActions, useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectIndex, selectOutlook } from '@/state/selectors'

const selectHiddenCount = remember([selectIndex, selectOutlook] as const, (index, outlook) =>
  index ? hiddenCount(index, outlook) : 0,
)

/** How many records the reader's switches hide, and the way to have them back; nothing while none is hidden. */
export function HiddenByYou() {
  const hidden = useAppState(selectHiddenCount)
  const actions = useActions()
  if (hidden === 0) return null
  return (
    <p className="legend-hidden">
      {t('legend.hidden', { n: hidden })} <span className="legend-dot">· </span>
      <button type="button" className="link" onClick={actions.showAll}>
        {t('legend.show')}
      </button>
    </p>
  )
}
