import { localText, t } from '@/i18n/translate'
import { useActions } from '@/state/hooks'
import { Absences } from './Absences'
import { Coverage } from './Coverage'
import { Entries } from './Entries'
import { Findings } from './Findings'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** What the dataset says, where to start, what it leaves open, and how its passages are used. */
export function Overview() {
  const { meta } = useStandpoint().index.dataset
  return (
    <div className="overview">
      <Findings />
      <Entries />
      {meta.mapNotes.length > 0 && (
        <div className="overview-notes">
          <Section title={t('details.mapNotes')}>
            <ul className="open-list">
              {meta.mapNotes.map((note) => (
                <li key={localText(note)}>{localText(note)}</li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      <div className="overview-open">
        <Absences />
      </div>
      <div className="overview-coverage">
        <Coverage />
      </div>
      <Imprint />
    </div>
  )
}

/** Version, date and corrections of the dataset. */
function Imprint() {
  const { meta } = useStandpoint().index.dataset
  const actions = useActions()
  return (
    <div className="overview-imprint">
      <p>{localText(meta.asOf)}</p>
      <p>{t('details.version', { id: meta.id, version: meta.version })}</p>
      {meta.changes.length === 0 ? (
        <p>{t('details.noCorrections')}</p>
      ) : (
        <>
          <p>{t('details.corrections', { n: meta.changes.length })}</p>
          <ul className="open-list">
            {meta.changes.map(({ date, text }) => (
              <li key={`${date} ${localText(text)}`}>{`${date}: ${localText(text)}`}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="link" onClick={() => actions.show({ dialog: 'about' })}>
        {t('details.about')}
      </button>
    </div>
  )
}
