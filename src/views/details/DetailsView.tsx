import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import { t } from '@/i18n/translate'
import { useActions } from '@/state/hooks'
import { PanelHead } from '@/views/shared/PanelHead'
import { useRested } from '@/views/shared/useRested'
import './details.css'
import { kindWord } from './kindWord'
import { Overview } from './Overview'
import { selectStandpoint, StandpointContext } from './standpoint'
import { useCards } from './useCards'

/** The panel that says in words what is selected, or what the dataset says at all while nothing is. */
export function DetailsView() {
  const standpoint = useRested(selectStandpoint)
  const actions = useActions()
  const selection = standpoint?.selection ?? null
  const drawCard = useCards(selection !== null)
  const panel = useKeptFocus(selection, drawCard !== null)
  return (
    <section {...panel} className="panel details" aria-label={t('details.region')} data-region="details">
      {standpoint && (
        <StandpointContext value={standpoint}>
          {selection === null ? (
            <PanelHead title={t('details.region')} note={<OverviewHeading />}>
              <button
                type="button"
                className="button is-small is-bare details-how"
                onClick={() => actions.show({ dialog: 'how-to-read' })}
              >
                {t('details.howToRead')}
              </button>
            </PanelHead>
          ) : (
            <PanelHead
              title={t('details.region')}
              note={kindWord(standpoint.index, selection)}
              onClose={actions.clearSelection}
            />
          )}
          <div key={selection} className="panel-body details-body">
            {selection === null ? <Overview /> : <div className="card">{drawCard?.(selection)}</div>}
          </div>
        </StandpointContext>
      )}
    </section>
  )
}

function OverviewHeading() {
  return (
    <h2 id="details-heading" tabIndex={-1}>
      {t('details.overview')}
    </h2>
  )
}

/** Keeps the keyboard where it was: when the focused control goes with the old card, the new card's heading takes over. */
function useKeptFocus(selection: string | null, ready: boolean) {
  const ref = useRef<HTMLElement>(null)
  const hadFocus = useRef(false)
  useLayoutEffect(
    function focusHeadingOfNewCard() {
      if (!hadFocus.current || document.activeElement !== document.body) return
      ref.current?.querySelector<HTMLElement>('#details-heading')?.focus({ preventScroll: true })
    },
    [selection, ready],
  )
  return {
    ref,
    onFocus: () => {
      hadFocus.current = true
    },
    // Not called for a control that goes with its card: React is deaf while it changes the page.
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      hadFocus.current = currentTarget.contains(relatedTarget)
    },
  }
}
