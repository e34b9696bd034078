import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'

const selectFaults = (state: AppState) => state.faults

/** Names the parts of the address that could not be used; the rest applies. */
export function Faults() {
  const faults = useAppState(selectFaults)
  const actions = useActions()
  return (
    <div role="status" className="faults">
      {faults.map(({ name, value, reason }) => (
        <p key={`${name}=${value}`}>{t(`shell.fault.${reason}`, { name, value })}</p>
      ))}
      {faults.length > 0 && (
        <button type="button" className="button is-small" onClick={() => actions.show({ faults: [] })}>
          {t('shell.dismiss')}
        </button>
      )}
    </div>
  )
}
