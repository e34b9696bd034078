import { t } from '@/i18n/translate'
import { type AppState, MOTIONS, THEMES } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { Dialog } from '@/ui/Dialog'
import { Select } from '@/ui/Select'
import './settings.css'

const selectTheme = (state: AppState) => state.theme
const selectMotion = (state: AppState) => state.motion

/** What the reader may set for their own eyes: theme and motion. */
export function SettingsDialog() {
  const theme = useAppState(selectTheme)
  const motion = useAppState(selectMotion)
  const actions = useActions()
  return (
    <Dialog title={t('settings.title')} width={400} onClose={() => actions.show({ dialog: null })}>
      <div className="settings">
        <Select
          label={t('settings.theme')}
          value={theme}
          options={THEMES.map((each) => [each, t(`settings.theme.${each}`)] as const)}
          onChange={(wanted) => actions.show({ theme: wanted })}
        />
        <Select
          label={t('settings.motion')}
          value={motion}
          options={MOTIONS.map((each) => [each, t(`settings.motion.${each}`)] as const)}
          onChange={(wanted) => actions.show({ motion: wanted })}
        />
        <p className="settings-note">{t('settings.note')}</p>
      </div>
    </Dialog>
  )
}
