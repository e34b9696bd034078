import type { ReactNode } from 'react'
import { localText, t } from '@/i18n/translate'
import { certaintyText } from '@/views/shared/namesOf'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { refOf, type StoryRecord, whenOf } from '@/queries/recordOf'
import { isActive } from '@/queries/standing'
import { DOT } from './separators'
import { useStandpoint } from './standpoint'
import { dayText } from './whenWords'

interface RecordRowProps {
  readonly record: StoryRecord
  /** In place of who says so and when. */
  readonly note?: ReactNode
}

/** An event, relation or claim in a list: its glyph, its title, who says so and when, where it stands. */
export function RecordRow({ record, note }: RecordRowProps) {
  const { index, activity, ties } = useStandpoint()
  const ref = refOf(record)
  const outside = !isActive(index, activity, ties, ref)
  const words = note ?? [certaintyText(index, record), dayText(whenOf(record))].join(DOT)
  const segments = [...new Set(record.evidence.map(({ segment }) => segment))]
  return (
    <li className="row">
      <MarkSample shapes={recordGlyph(record, [11, 11])} width={22} height={22} />
      <MarkButton of={ref} className="row-button" certainty={record.basis}>
        <span className="row-title">{localText(record.title)}</span>{' '}
        <span className="row-note">
          {words}
          {outside && DOT + t('details.row.outside')}
        </span>
      </MarkButton>
      <span className="row-tags">
        {segments.slice(0, 2).map((segment) => (
          <SegmentTag key={segment} id={segment} />
        ))}
      </span>
    </li>
  )
}
