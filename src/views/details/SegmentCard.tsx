import type { Segment } from '@/model/evidence'
import { kindOf, type Ref } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { citations } from '@/queries/citations'
import { recordOf } from '@/queries/recordOf'
import { useActions, useAppState } from '@/state/hooks'
import { selectCitations } from '@/state/selectors'
import { MarkButton } from '@/views/shared/MarkButton'
import { nameOf, occupancyName } from '@/views/shared/namesOf'
import { CardTitle } from './CardTitle'
import { CopyLink } from './CopyLink'
import { RecordRows } from './RecordRows'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** A passage: its digest in our words, what rests on it, or why nothing is taken from it. */
export function SegmentCard({ segment }: { readonly segment: Segment }) {
  const { index } = useStandpoint()
  const actions = useActions()
  const cited = useAppState(selectCitations)?.get(segment.id) ?? citations(index).get(segment.id) ?? []
  const records = cited.flatMap((ref) => recordOf(index, ref) ?? [])
  return (
    <>
      <header className="card-head">
        <div className="card-tag-row">
          <div className="tags">
            <span className="tag is-plain">{t(`segment.kind.${segment.kind}`)}</span>
            {segment.junk !== null && <span className="tag">{t('details.segment.unused')}</span>}
          </div>
          <CopyLink small />
        </div>
        <CardTitle>{segment.id}</CardTitle>
        <p className="card-summary">
          {localText(segment.digest ?? segment.junk ?? { en: t('details.evidence.noDigest') })}
        </p>
        <div className="card-actions">
          <button
            type="button"
            className="button is-small"
            onClick={() => actions.show({ sourceOpen: true })}
          >
            {t('details.segment.open')}
          </button>
        </div>
      </header>
      <RecordRows
        title={t('details.segment.supports')}
        aside={t('details.records', { n: records.length })}
        records={records}
        none={t('details.segment.nothing')}
      />
      <Others refs={cited.filter((ref) => recordOf(index, ref) === null)} />
    </>
  )
}

function Others({ refs }: { readonly refs: readonly Ref[] }) {
  const { index } = useStandpoint()
  if (refs.length === 0) return null
  return (
    <Section title={t('details.segment.names')}>
      <div className="tags">
        {refs.map((ref) => (
          <MarkButton key={ref} of={ref} className="chip">
            {kindOf(ref) === 'occupancy' ? occupancyName(index, ref) : nameOf(index, ref)}
          </MarkButton>
        ))}
      </div>
    </Section>
  )
}
