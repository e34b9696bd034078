import type { LocalText } from '@/model/text'
import { localText, t } from '@/i18n/translate'
import { Section } from './Section'

/** Other ways to read or code the same words. */
export function Readings({ of }: { readonly of: readonly LocalText[] }) {
  if (of.length === 0) return null
  return (
    <Section title={t('details.readings')}>
      <ul className="open-list">
        {of.map((reading) => (
          <li key={localText(reading)}>{localText(reading)}</li>
        ))}
      </ul>
    </Section>
  )
}
