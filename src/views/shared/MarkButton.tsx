import { type ReactNode, useCallback } from 'react'
import type { Basis } from '@/model/certainty'
import type { Ref } from '@/model/ref'
import type { AppState } from '@/state/appState'
import { selectStandingOf, type Standing } from '@/state/emphasis'
import { useActions } from '@/state/hooks'
import { useRested } from './useRested'

interface MarkButtonProps {
  readonly of: Ref
  readonly certainty?: Basis | undefined
  readonly className?: string | undefined
  /** Accessible name where the content alone does not say it. */
  readonly label?: string | undefined
  /** Instead of selecting, such as going to the day of a search result. */
  readonly onPress?: ((ref: Ref) => void) | undefined
  /** -1 in a list whose arrows walk, for all but its one tab stop. */
  readonly tabIndex?: number | undefined
  readonly children: ReactNode
}

/** One word for a standing, so that a button draws again only when it differs. */
function lookOf({ state, selected, dim }: Standing): string {
  return `${state === 'hidden' ? 'ghost' : state} ${selected ? 'selected' : ''} ${dim ? 'dim' : ''}`
}

/** A thing of the dataset in a list or a card: pressed here, it is selected everywhere. */
export function MarkButton({
  of,
  certainty,
  className,
  label,
  onPress,
  tabIndex,
  children,
}: MarkButtonProps) {
  const actions = useActions()
  const [state, selected, dim] = useRested(
    useCallback((now: AppState) => lookOf(selectStandingOf(now, of)), [of]),
  ).split(' ')
  return (
    <button
      type="button"
      className={className ?? 'mark-button'}
      data-ref={of}
      data-state={state}
      data-dim={dim ? true : undefined}
      data-certainty={certainty}
      aria-pressed={Boolean(selected)}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={() => (onPress ?? actions.press)(of)}
      onPointerEnter={() => actions.hover(of)}
      onPointerLeave={() => actions.hover(null)}
    >
      {children}
    </button>
  )
}
