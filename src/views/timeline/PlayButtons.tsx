import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useApp, useAppState } from '@/state/hooks'
import { Icon } from '@/ui/Icon'
import { selectSteps } from './selectSteps'

const selectPlay = (state: AppState) => state.play
const LABELS = { idle: 'timeline.play', playing: 'timeline.pause', ended: 'timeline.replay' } as const
const ICONS = { idle: 'play', playing: 'pause', ended: 'replay' } as const

/** Play, pause or replay, and one event back or on; on a phone by their pictures alone. */
export function PlayButtons({ isCompact }: { readonly isCompact: boolean }) {
  const { playback } = useApp()
  const play = useAppState(selectPlay)
  const steps = useAppState(selectSteps)
  const canPlay = steps !== 'none' || play !== 'idle'
  const label = t(LABELS[play])
  return (
    <div className="button-group timeline-play">
      <button
        type="button"
        className="button is-filled"
        aria-label={label}
        aria-disabled={!canPlay}
        onClick={() => canPlay && playback.toggle()}
      >
        <Icon name={ICONS[play]} />
        {!isCompact && <span className="timeline-play-word">{label}</span>}
      </button>
      <StepButton direction={-1} isAble={steps === 'both' || steps === 'previous'} />
      <StepButton direction={1} isAble={steps === 'both' || steps === 'next'} />
    </div>
  )
}

/** Kept in the tab order at the ends, so that the focus is not lost under the finger. */
function StepButton({ direction, isAble }: { readonly direction: 1 | -1; readonly isAble: boolean }) {
  const { playback } = useApp()
  return (
    <button
      type="button"
      className="button is-icon"
      aria-label={direction === 1 ? t('timeline.next') : t('timeline.previous')}
      aria-disabled={!isAble}
      onClick={() => isAble && playback.step(direction)}
    >
      <Icon name={direction === 1 ? 'right' : 'left'} />
    </button>
  )
}
