import { t } from '@/i18n/translate'
import type { Issue } from '@/dataset/issue'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectLoaded } from '@/state/selectors'
import { IssueWords } from './IssueWords'

const selectFaults = (state: AppState) => state.faults
const NO_ISSUES: readonly Issue[] = []
const MOST_ISSUES = 20

/** Faults of a dataset that can be shown all the same. */
const selectFlaws = remember([selectLoaded] as const, (loaded) =>
  loaded.status === 'ready' ? loaded.issues.filter(({ severity }) => severity === 'error') : NO_ISSUES,
)

/** Names the parts of the address that could not be used, and the faults of a dataset that is shown in spite of them. */
export function Faults() {
  const faults = useAppState(selectFaults)
  const flaws = useAppState(selectFlaws)
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
      {flaws.length > 0 && (
        <details className="flaws">
          <summary>{t('shell.flaws', { n: flaws.length })}</summary>
          <ul>
            {flaws.slice(0, MOST_ISSUES).map((issue) => (
              <li key={`${issue.code} ${issue.path}`}>
                <IssueWords issue={issue} /> <code>{issue.path}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
