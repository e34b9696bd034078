import type { Segment } from '@/model/evidence'
import { refTo } from '@/model/ref'
import { t } from '@/i18n/translate'
import { recordOf } from '@/queries/recordOf'
import { useActions, useAppState } from '@/state/hooks'
import { selectCitations } from '@/state/selectors'
import { MarkButton } from '@/views/shared/MarkButton'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** Bars drawn; a source of more passages is listed in full in the Source panel. */
const MOST = 40
/** Up to so many records a bar is stacked of one block each; with more it is drawn to the scale of the fullest. */
const STACKED = 8
const TALLEST_PX = 44
/** Bars that find room in one row of the narrowest panel, 24 px each. */
const ONE_ROW = 13

/** How many records rest on each passage: a bar that, pressed, opens the passage; what is not used is counted too. */
export function Coverage() {
  const { index } = useStandpoint()
  const citations = useAppState(selectCitations)
  const { segments, relations, claims } = index.dataset
  const used = [...segments.values()].filter(({ junk }) => junk === null)
  const ordered = [
    ...used.filter(({ kind }) => kind !== 'related-headline'),
    ...used.filter(({ kind }) => kind === 'related-headline'),
  ]
  const records = index.events.length + relations.size + claims.size
  const counts = t('details.coverage.count', { records, unused: segments.size - used.length })
  const bars = ordered.slice(0, MOST).map((segment) => {
    const resting = (citations?.get(segment.id) ?? []).filter((ref) => recordOf(index, ref) !== null)
    return { segment, records: resting.length }
  })
  const fullest = Math.max(0, ...bars.map((bar) => bar.records))
  return (
    <Section title={t('details.coverage')} aside={counts}>
      <ul
        className="coverage"
        style={bars.length <= ONE_ROW ? { gridTemplateColumns: `repeat(${bars.length}, 1fr)` } : undefined}
      >
        {bars.map((bar) => (
          <CoverageBar key={bar.segment.id} {...bar} fullest={fullest} />
        ))}
      </ul>
      {used.length > MOST && (
        <p className="card-none">{t('details.coverage.more', { n: used.length - MOST })}</p>
      )}
    </Section>
  )
}

interface CoverageBarProps {
  readonly segment: Segment
  readonly records: number
  /** Records on the passage that has most. */
  readonly fullest: number
}

function CoverageBar({ segment, records, fullest }: CoverageBarProps) {
  const actions = useActions()
  const ref = refTo('segment', segment.id)
  const open = () => {
    actions.select(ref)
    actions.show({ sourceOpen: true })
  }
  return (
    <li>
      <MarkButton
        of={ref}
        className="coverage-bar"
        label={t('details.coverage.bar', { segment: segment.id, n: records })}
        onPress={open}
      >
        <span className="coverage-stack" aria-hidden="true">
          {fullest > STACKED ? (
            <span className="coverage-block" style={{ blockSize: (records / fullest) * TALLEST_PX }} />
          ) : (
            Array.from({ length: records }, (_, i) => <span key={i} className="coverage-block" />)
          )}
        </span>
        {segment.id}
      </MarkButton>
    </li>
  )
}
