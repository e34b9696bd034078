import type { Event } from '@/model/event'
import { t } from '@/i18n/translate'
import { Facts } from './Facts'
import { Section } from './Section'

/** How the event is coded: PLOVER first, CAMEO and the Goldstein value beside it, never averaged. */
export function Coding({ event }: { readonly event: Event }) {
  const { plover, crosswalk, codingConfidence } = event
  const contexts = plover.contexts.map(spaced).join(', ')
  const type = [plover.type, plover.mode === null ? null : spaced(plover.mode)]
    .filter((part) => part !== null)
    .join(', ')
  const { cameo, goldstein } = crosswalk
  const value = goldstein === null ? '' : t('details.coding.goldstein', { value: signed(goldstein) })
  return (
    <Section title={t('details.coding')} aside={t(`details.coding.${codingConfidence}`)}>
      <Facts
        of={[
          ['PLOVER', [type, contexts, ...plover.auxiliary.map(spaced)].filter(Boolean).join('; ')],
          cameo !== null && ['CAMEO', [cameo, value].filter(Boolean).join('; ')],
        ]}
      />
    </Section>
  )
}

const spaced = (code: string) => code.replaceAll(/[-_]/g, ' ')

/** One decimal and a true minus: "−2.0". */
function signed(value: number): string {
  return value.toFixed(1).replace('-', '−')
}
