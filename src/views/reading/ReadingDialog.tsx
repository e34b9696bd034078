import { t } from '@/i18n/translate'
import { type Specimens, specimens } from '@/queries/specimens'
import { remember } from '@/state/remember'
import { useActions, useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { Dialog } from '@/ui/Dialog'
import { Dates } from './Dates'
import { GettingAbout } from './GettingAbout'
import { Kinds } from './Kinds'
import { Certainties } from './Certainties'
import { Marks } from './Marks'
import './reading.css'

const NONE: Specimens = new Map()
const selectSpecimens = remember([selectIndex] as const, (index) => (index ? specimens(index) : NONE))

/** Lines, marks, certainty and dates, each with a live sample of this dataset. */
export function ReadingDialog() {
  const index = useAppState(selectIndex)
  const found = useAppState(selectSpecimens)
  const actions = useActions()
  if (!index) return null
  return (
    <Dialog title={t('reading.title')} width={1000} onClose={() => actions.show({ dialog: null })}>
      <p className="reading-intro">{t('reading.intro')}</p>
      <div className="reading">
        <div>
          <Kinds index={index} found={found} />
          <Marks index={index} found={found} />
          <GettingAbout />
        </div>
        <div>
          <Certainties index={index} found={found} />
          <Dates index={index} found={found} />
        </div>
      </div>
    </Dialog>
  )
}
