import type { Finding } from '@/model/dataset'
import type { SegmentId } from '@/model/ids'
import { idOf, kindOf } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { recordOf } from '@/queries/recordOf'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { nameOf } from '@/views/shared/namesOf'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { Section } from './Section'
import { sourceKind } from './sourceKind'
import { type Standpoint, useStandpoint } from './standpoint'

/** The findings, each with the glyph of what it rests on, how sure it is, and its passages. */
export function Findings() {
  const { index } = useStandpoint()
  const { findings } = index.dataset.meta
  if (findings.length === 0) return null
  return (
    <div className="overview-findings">
      <Section title={t(`details.findings.${sourceKind(index)}`)}>
        <ul className="findings">
          {findings.map((finding) => (
            <FindingRow key={localText(finding.text)} finding={finding} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { index } = useStandpoint()
  const lead = finding.refs.find((ref) => kindOf(ref) !== 'segment')
  const record = lead ? recordOf(index, lead) : null
  const text = localText(finding.text)
  return (
    <li className="finding">
      <MarkSample shapes={record ? recordGlyph(record, [11, 11]) : []} width={22} height={22} />
      <div>
        {lead ? (
          <MarkButton of={lead} certainty={record?.basis} className="finding-text">
            <span className="visually-hidden">{nameOf(index, lead)}: </span>
            {text}
          </MarkButton>
        ) : (
          <p className="finding-text">{text}</p>
        )}
        <p className="finding-basis">
          <Basis finding={finding} />
        </p>
      </div>
    </li>
  )
}

/** "reported: Kyodo News [P2] · stated [P3]": each part of the words before its passage, as far as there are as many. */
function Basis({ finding }: { readonly finding: Finding }) {
  const { index } = useStandpoint()
  const words = localText(finding.basis).split(/ · |; /)
  const segments = segmentsOf(index, finding)
  return Array.from({ length: Math.max(words.length, segments.length) }, (_, i) => {
    const segment = segments[i]
    return (
      <span key={segment ?? words[i]} className="finding-part">
        {words[i] !== undefined && i > 0 && '· '}
        {words[i]}
        {segment && <SegmentTag id={segment} />}
      </span>
    )
  })
}

function segmentsOf(index: Standpoint['index'], { refs }: Finding): readonly SegmentId[] {
  const named = refs.flatMap((ref) => (kindOf(ref) === 'segment' ? [idOf(ref, 'segment')] : []))
  if (named.length > 0) return named
  // One passage for each record: where it is first told in the body of the text.
  const first = refs.flatMap((ref) => {
    const cited = recordOf(index, ref)?.evidence.map(({ segment }) => segment) ?? []
    return cited.find((id) => index.dataset.segments.get(id)?.kind === 'paragraph') ?? cited[0] ?? []
  })
  return [...new Set(first)]
}
