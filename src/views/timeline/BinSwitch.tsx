import { t } from '@/i18n/translate'
import type { Bin } from '@/queries/binOf'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { useCallback } from 'react'

/** The switch in the head of a column without an axis: on, its records count and are drawn. */
export function BinSwitch({ bin }: { readonly bin: Bin }) {
  const actions = useActions()
  const isOn = useAppState(useCallback((state: AppState) => !state.off.has(bin), [bin]))
  return (
    <button
      type="button"
      role="switch"
      className="timeline-switch"
      aria-checked={isOn}
      onClick={() => actions.setBin(bin, !isOn)}
    >
      <span>{t(`bin.${bin}`)}</span>
      <span className="timeline-switch-pill" aria-hidden="true" />
    </button>
  )
}
