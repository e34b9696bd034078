import { Component, type ReactNode } from 'react'
import { capitalised } from '@/i18n/lists'
import { t } from '@/i18n/translate'
import { useActions } from '@/state/hooks'

export type PanelName = 'map' | 'graph' | 'timeline' | 'details' | 'source' | 'legend' | 'table' | 'search'

interface PanelBoundaryProps {
  readonly panel: PanelName
  readonly children: ReactNode
}

/** Keeps a failing panel's frame, says what still works and offers Retry; the other panels go on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <FailedPanel panel={this.props.panel} retry={() => this.setState({ failed: false })} />
  }
}

/** Where the panel stood, under its name; table and search are no regions of their own. */
function FailedPanel({ panel, retry }: { readonly panel: PanelName; readonly retry: () => void }) {
  const failure = <Failure panel={panel} retry={retry} />
  if (panel === 'table' || panel === 'search') return failure
  return (
    <section className="panel-failed" aria-label={capitalised(t(`shell.panel.${panel}`))} data-region={panel}>
      {failure}
    </section>
  )
}

function Failure({ panel, retry }: { readonly panel: PanelName; readonly retry: () => void }) {
  const actions = useActions()
  return (
    <div className="panel-message" role="alert">
      <h2 className="message-title">{t('shell.panel.failed', { panel: t(`shell.panel.${panel}`) })}</h2>
      <p>{t('shell.panel.others')}</p>
      <p className="message-actions">
        <button type="button" className="button is-filled is-small" onClick={retry}>
          {t('shell.retry')}
        </button>
        {panel !== 'table' && (
          <button type="button" className="button is-small" onClick={() => actions.show({ view: 'table' })}>
            {t('shell.openTable')}
          </button>
        )}
      </p>
    </div>
  )
}
