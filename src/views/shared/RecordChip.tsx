import { localText } from '@/i18n/translate'
import { isMeeting } from '@/queries/parts'
import { refOf, type StoryRecord } from '@/queries/recordOf'
import type { Shape } from '@/scenes/marks/shape'
import { recordGlyph } from './glyphShapes'
import { MarkButton } from './MarkButton'
import { MarkSample } from './MarkSample'

interface RecordChipProps {
  readonly record: StoryRecord
  readonly tabIndex?: number | undefined
}

/** An event, relation or claim in a line of words: its glyph and its short title. */
export function RecordChip({ record, tabIndex }: RecordChipProps) {
  const [title, short] = [localText(record.title), localText(record.shortTitle)]
  return (
    <MarkButton
      of={refOf(record)}
      className="chip"
      certainty={record.basis}
      label={title === short ? undefined : `${title} (${short})`}
      tabIndex={tabIndex}
    >
      <MarkSample shapes={chipShapes(record)} width={16} height={16} />
      {short}
    </MarkButton>
  )
}

/** A meeting without its number, which would be too small to read. */
function chipShapes(record: StoryRecord): readonly Shape[] {
  const shapes = recordGlyph(record, [8, 8])
  if (!('plover' in record) || !isMeeting(record)) return shapes
  return shapes.map((shape) => (shape.kind === 'meeting' ? { ...shape, radiusPx: 7, count: null } : shape))
}
