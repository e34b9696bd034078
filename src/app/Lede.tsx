import { localText, t } from '@/i18n/translate'
import { useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'

/** Facts, headline and deck: a page, not a dashboard. The deck names a claim as a claim. */
export function Lede() {
  const index = useAppState(selectIndex)
  if (!index) return <div className="lede" aria-busy="true" />
  const { meta, events, claims } = index.dataset
  const summary = localText(meta.summary)
  const strong = meta.summaryClaim ? localText(meta.summaryClaim) : ''
  const at = strong === '' ? -1 : summary.indexOf(strong)
  return (
    <div className="lede">
      <p className="lede-facts">
        {t('shell.facts', { events: events.size, claims: claims.size })} <span>{localText(meta.asOf)}</span>
      </p>
      <h1 className="lede-headline">{localText(meta.headline)}</h1>
      <p className="lede-deck">
        {at < 0 ? (
          summary
        ) : (
          <>
            {summary.slice(0, at)}
            <strong>{strong}</strong>
            {summary.slice(at + strong.length)}
          </>
        )}
        {at < 0 && strong !== '' && <strong> {strong}</strong>}
      </p>
    </div>
  )
}
