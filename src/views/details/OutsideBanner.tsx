import { signedDay } from '@/i18n/signedDay'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { isWorkedOut } from '@/queries/isWorkedOut'
import type { Outside } from '@/queries/outsideReason'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { selectSpan } from '@/state/selectors'
import { useStandpoint } from './standpoint'

const selectMode = (state: AppState) => selectSpan(state).mode

/** Says that the selection is not in the window, why, and offers the way to it; the selection itself stays. */
export function OutsideBanner() {
  const { outside } = useStandpoint()
  return outside && <Banner outside={outside} />
}

function Banner({ outside }: { readonly outside: Outside }) {
  const actions = useActions()
  const mode = useAppState(selectMode)
  const { index, day } = useStandpoint()
  const bringIn = () => {
    if (outside.kind === 'switch') actions.setBin(outside.bin, true)
    else if (outside.kind === 'legend') actions.showAll()
    else if (mode === 'window' && outside.lastDay <= (day ?? outside.lastDay)) actions.setFrom(outside.start)
    else actions.setTo(outside.lastDay)
  }
  return (
    <div className="outside">
      <span>{whyText(outside)}</span>
      <button type="button" className="link" onClick={bringIn}>
        {wayText(index, outside)}
      </button>
    </div>
  )
}

function whyText(outside: Outside): string {
  switch (outside.kind) {
    case 'dates':
      return t('details.outside.dates')
    case 'switch':
      return t('details.outside.switch', { bin: t(`bin.${outside.bin}`) })
    case 'legend':
      return t('details.outside.legend')
  }
}

function wayText(index: DatasetIndex, outside: Outside): string {
  switch (outside.kind) {
    case 'dates':
      return t('details.outside.goTo', {
        day: signedDay(outside.lastDay, 'dayMonth', isWorkedOut(index, outside.lastDay)),
      })
    case 'switch':
    case 'legend':
      return t('details.outside.show')
  }
}
