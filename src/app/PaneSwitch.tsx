import { t } from '@/i18n/translate'
import { type Pane, PANES } from '@/state/appState'
import { useActions } from '@/state/hooks'

/** Map, graph, or both where the width allows. */
export function PaneSwitch({ shown, both }: { readonly shown: Pane; readonly both: boolean }) {
  const actions = useActions()
  return (
    <div className="pane-switch button-group" role="group" aria-label={t('shell.pane')}>
      {PANES.filter((pane) => both || pane !== 'both').map((pane) => (
        <button
          key={pane}
          type="button"
          className="button is-small"
          aria-pressed={shown === pane}
          onClick={() => actions.show({ pane: pane === 'map' ? null : pane })}
        >
          {t(`shell.pane.${pane}`)}
        </button>
      ))}
    </div>
  )
}
