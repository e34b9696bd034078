import { localText, t } from '@/i18n/translate'
import type { StoryRecord } from '@/queries/recordOf'
import { certaintyText } from '@/views/shared/namesOf'
import { ActorChip } from './ActorChip'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** Who says so, and the chain by which it reaches the reader, outermost first; nothing spreads from other passages. */
export function WhoSaysSo({ record }: { readonly record: StoryRecord }) {
  const { index } = useStandpoint()
  return (
    <Section
      title={t('details.says')}
      aside={record.attribution.length === 0 ? certaintyText(index, record) : undefined}
    >
      {record.attribution.length === 0 ? (
        <p className="card-none">{t('details.says.article')}</p>
      ) : (
        <ol className="chain">
          {record.attribution.map(({ agent, words, relation }) => (
            <li key={`${localText(words)} ${relation}`}>
              {agent === null ? <span>{localText(words)}</span> : <ActorChip id={agent} />}{' '}
              <span className="is-muted">{relation}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
