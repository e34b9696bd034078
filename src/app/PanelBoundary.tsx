import { Component, type ReactNode } from 'react'
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

/** The names of panels that are regions of the page; the others stand inside one. */
const REGIONS = {
  map: 'map.region',
  graph: 'graph.region',
  timeline: 'timeline.region',
  details: 'details.region',
  source: 'source.region',
  legend: 'legend.title',
} as const

const isRegion = (panel: PanelName): panel is keyof typeof REGIONS => panel in REGIONS

/** Where the panel stood, under its name. */
function FailedPanel({ panel, retry }: { readonly panel: PanelName; readonly retry: () => void }) {
  if (!isRegion(panel)) return <Failure panel={panel} retry={retry} />
  return (
    <section className="panel-failed" aria-label={t(REGIONS[panel])} data-region={panel}>
      <Failure panel={panel} retry={retry} />
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
