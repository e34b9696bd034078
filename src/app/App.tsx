import { useEffect } from 'react'
import { localText, t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useApp, useAppState } from '@/state/hooks'
import { selectIndex, selectLoaded, selectSelection } from '@/state/selectors'
import { LiveRegion } from '@/views/shared/LiveRegion'
import { nameOf } from '@/views/shared/namesOf'
import { Bar } from './Bar'
import { Dialogs } from './Dialogs'
import { Faults } from './Faults'
import type { PendingLand } from './loadLand'
import { PhoneNav } from './PhoneNav'
import { bindShortcuts } from './shortcuts'
import { TroubleMessage } from './TroubleMessage'
import { Waiting } from './Waiting'
import { type Layout, useLayout } from './useLayout'
import { Workspace } from './Workspace'

interface AppProps {
  readonly land: PendingLand
  readonly retry: () => void
}

/** The whole page: bar, messages, the chosen view with its panels, timeline, dialogs. */
export function App({ land, retry }: AppProps) {
  const loaded = useAppState(selectLoaded)
  const layout = useLayout()
  const handle = useApp()
  useEffect(() => bindShortcuts(handle), [handle])
  return (
    <div className="app" data-layout={layout}>
      <PageTitle />
      {loaded.status === 'ready' && (
        <a className="skip" href="#view">
          {t('shell.skip')}
        </a>
      )}
      {loaded.status === 'ready' && (
        <a className="skip" href="#details">
          {t('shell.skipDetails')}
        </a>
      )}
      <Bar layout={layout} />
      <main id="view" className="main" tabIndex={-1}>
        <Faults />
        {loaded.status === 'failed' && <TroubleMessage trouble={loaded.trouble} retry={retry} />}
        {loaded.status === 'loading' && <Waiting />}
        {loaded.status === 'ready' && <Workspace layout={layout} land={land} />}
      </main>
      {layout === 'phone' && loaded.status !== 'failed' && <PhoneNav />}
      <Dialogs layout={layout satisfies Layout} />
      <LiveRegion />
    </div>
  )
}

const selectTitle = (state: AppState): string => {
  const [index, selection] = [selectIndex(state), selectSelection(state)]
  if (!index) return t('shell.product')
  const story = localText(index.dataset.meta.title)
  return [selection ? nameOf(index, selection) : null, story, t('shell.product')].filter(Boolean).join(' – ')
}

/** The page's title follows the selection. */
function PageTitle() {
  return <title>{useAppState(selectTitle)}</title>
}
