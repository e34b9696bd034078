import type { Identifier } from '@/model/actor'
import { t, tDynamic } from '@/i18n/translate'
import { Facts } from './Facts'
import { Section } from './Section'

interface IdentifiersProps {
  readonly of: readonly Identifier[]
  readonly iso3?: string | null
}

/** Identifiers elsewhere that were checked, as plain text with their scheme; one that was not is worse than none. */
export function Identifiers({ of, iso3 = null }: IdentifiersProps) {
  const verified = of.filter((each) => each.verified)
  if (verified.length === 0 && iso3 === null) return null
  return (
    <Section title={t('details.identifiers')}>
      <Facts
        of={[
          iso3 !== null && ['ISO 3166', iso3],
          ...verified.map(({ scheme, value }) => [tDynamic(`details.scheme.${scheme}`), value] as const),
        ]}
      />
    </Section>
  )
}
