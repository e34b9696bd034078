import { t } from '@/i18n/translate'
import { type AppState, MODES, type Speed, SPEEDS } from '@/state/appState'
import { useApp, useAppState } from '@/state/hooks'
import { Select } from '@/ui/Select'

const selectSpeed = (state: AppState) => state.speed
const selectMode = (state: AppState) => state.span.mode
const speedWord = (speed: Speed) => String(speed)

/** How fast playback goes. */
export function SpeedSelect() {
  const { actions } = useApp()
  const speed = useAppState(selectSpeed)
  return (
    <Select
      className="timeline-select"
      label={t('timeline.speed')}
      value={speedWord(speed)}
      options={SPEEDS.map((each) => [speedWord(each), t('timeline.speed.value', { speed: each })])}
      onChange={(word) => actions.show({ speed: SPEEDS.find((each) => speedWord(each) === word) ?? 1 })}
    />
  )
}

/** What the window means: all so far, between two days, one day. */
export function ModeSelect() {
  const { actions, playback } = useApp()
  const mode = useAppState(selectMode)
  return (
    <Select
      className="timeline-select"
      label={t('timeline.mode')}
      value={mode}
      options={MODES.map((each) => [each, t(`timeline.mode.${each}`)])}
      onChange={(next) => {
        playback.pause()
        actions.setMode(next)
      }}
    />
  )
}
