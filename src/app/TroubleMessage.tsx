import { t } from '@/i18n/translate'
import type { Trouble } from '@/state/appState'
import { DEFAULT_DATASET } from '@/state/createAppStore'
import { IssueWords } from './IssueWords'

const MOST_ISSUES = 40

/** In words what is wrong with a dataset and where, all of it, with Retry. */
export function TroubleMessage({
  trouble,
  retry,
}: {
  readonly trouble: Trouble
  readonly retry: () => void
}) {
  return (
    <div className="trouble" role="alert">
      <h1 className="message-title">{t('shell.trouble.title')}</h1>
      <p>{cause(trouble)}</p>
      {trouble.kind === 'unreadable' && <IssueList trouble={trouble} />}
      <p className="message-actions">
        <button type="button" className="button is-filled" onClick={retry}>
          {t('shell.retry')}
        </button>
        <a className="button" href={`?d=${DEFAULT_DATASET}`}>
          {t('shell.openDefault')}
        </a>
      </p>
    </div>
  )
}

function cause(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'foreign-address':
      return t('shell.trouble.foreign', { address: trouble.address })
    case 'unreachable':
      return trouble.status === null
        ? t('shell.trouble.unreachable', { address: trouble.address })
        : t('shell.trouble.status', { address: trouble.address, status: trouble.status })
    case 'unreadable':
      return t('shell.trouble.unreadable', { address: trouble.address, n: errorsOf(trouble).length })
  }
}

function errorsOf({ issues }: Extract<Trouble, { kind: 'unreadable' }>) {
  return issues.filter(({ severity }) => severity === 'error')
}

function IssueList({ trouble }: { readonly trouble: Extract<Trouble, { kind: 'unreadable' }> }) {
  const errors = errorsOf(trouble)
  return (
    <ul className="trouble-issues">
      {errors.slice(0, MOST_ISSUES).map((issue) => (
        <li key={`${issue.code} ${issue.path} ${JSON.stringify(issue.params)}`}>
          <IssueWords issue={issue} />{' '}
          <code>
            {issue.path === '' ? t('shell.trouble.start') : t('shell.trouble.at', { path: issue.path })}
          </code>
        </li>
      ))}
      {errors.length > MOST_ISSUES && <li>{t('shell.trouble.more', { n: errors.length - MOST_ISSUES })}</li>}
    </ul>
  )
}
