import { useState } from 'react'
import { localText, t } from '@/i18n/translate'
import { Section } from './Section'
import { sourceKind } from './sourceKind'
import { useStandpoint } from './standpoint'

const FIRST = 4

/** What a reader will ask and the source does not answer: said as plainly as what it does. */
export function Absences() {
  const { index } = useStandpoint()
  const [all, setAll] = useState(false)
  const { absences } = index.dataset
  if (absences.length === 0) return null
  const expander = (
    <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? t('details.absences.fewer') : t('details.absences.all', { n: absences.length })}
    </button>
  )
  return (
    <Section
      title={t(`details.absences.${sourceKind(index)}`)}
      aside={absences.length > FIRST ? expander : undefined}
    >
      <ul className="open-list">
        {(all ? absences : absences.slice(0, FIRST)).map(({ id, question }) => (
          <li key={id}>{localText(question)}</li>
        ))}
      </ul>
    </Section>
  )
}
