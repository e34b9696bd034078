import './graph.css'
import { useId } from 'react'
import { t } from '@/i18n/translate'
import { useActions } from '@/state/hooks'
import { Icon } from '@/ui/Icon'
import { GraphCount, GraphFoot } from './GraphFoot'
import { GraphHint } from './GraphHint'
import { useGraph } from './useGraph'

/** The graph: actors, meetings and ties, placed once; the window shows and hides in place. */
export function GraphView() {
  const { container, zoomIn, zoomOut, fit } = useGraph()
  const actions = useActions()
  const hint = useId()
  return (
    <section className="graph" aria-label={t('graph.region')} data-region="graph">
      <div className="graph-head">
        <h2 className="graph-title">{t('graph.region')}</h2>
        <span className="graph-note">{t('graph.note')}</span>
        <GraphCount />
        <button
          type="button"
          className="button graph-legend"
          onClick={() => actions.show({ dialog: 'legend' })}
        >
          {t('shell.more.legend')}
        </button>
        <span className="button-group graph-buttons">
          <button type="button" className="button is-icon" aria-label={t('graph.zoomIn')} onClick={zoomIn}>
            <Icon name="plus" />
          </button>
          <button type="button" className="button is-icon" aria-label={t('graph.zoomOut')} onClick={zoomOut}>
            <Icon name="minus" />
          </button>
          <button
            type="button"
            className="button is-icon"
            data-action="fit"
            aria-label={t('graph.fit')}
            onClick={fit}
          >
            <Icon name="fit" />
          </button>
        </span>
      </div>
      <div
        ref={container}
        className="graph-drawing"
        role="group"
        aria-label={t('graph.drawing')}
        aria-describedby={hint}
        data-touch-hint={t('shell.touchHint')}
      />
      <GraphHint id={hint} />
      <GraphFoot />
    </section>
  )
}
