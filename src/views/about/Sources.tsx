import type { Source } from '@/model/evidence'
import { localText, t } from '@/i18n/translate'

/** Each source by its title in our words; the text itself is not here, only its hash. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="about-sources">
      {sources.map(({ id, title, publisher, published, url, sha256 }) => (
        <li key={id}>
          {localText(title)}
          {[publisher, published].filter(Boolean).length > 0 &&
            ` (${[publisher, published].filter(Boolean).join(', ')})`}
          {url !== null && <span className="about-address"> {url}</span>}
          {sha256 !== null && (
            <details>
              <summary>{t('about.sources.hash')}</summary>
              {t('about.sources.sha256')} <code>{sha256}</code>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
