import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useActions } from '@/state/hooks'
import { Dialog } from '@/ui/Dialog'

type Step = Partial<Pick<AppState, 'dialog' | 'sourceOpen' | 'sheet' | 'view'>>

/** What a phone's bar has no room for. */
export function MoreDialog() {
  const actions = useActions()
  const entries: readonly (readonly [string, Step])[] = [
    [t('shell.source'), { dialog: null, sourceOpen: true, sheet: 'full' }],
    [t('shell.more.legend'), { dialog: 'legend' }],
    [t('shell.more.reading'), { dialog: 'how-to-read' }],
    [t('shell.more.about'), { dialog: 'about' }],
    [t('shell.settings'), { dialog: 'settings' }],
  ]
  return (
    <Dialog title={t('shell.nav.more')} width={360} onClose={() => actions.show({ dialog: null })}>
      <ul className="more-list">
        {entries.map(([label, step]) => (
          <li key={label}>
            <button type="button" className="button" onClick={() => actions.show(step)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
