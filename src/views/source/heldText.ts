import { BASES, type Basis } from '@/model/certainty'
import type { Segment } from '@/model/evidence'
import type { Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { recordOf, type StoryRecord } from '@/queries/recordOf'

/** Held so because somebody says so: a word that belongs to the passage that names them. */
const ATTRIBUTED: ReadonlySet<Basis> = new Set(['said', 'reported', 'reported-unnamed'])

/**
 * How a passage holds what rests on it: "stated · alleged". Who says so is not spread to other paragraphs: an attributed
 * word stands with the first paragraph that has the record, and a passage that is no paragraph says what it is instead.
 */
export function heldText(index: DatasetIndex, segment: Segment, refs: readonly Ref[]): string {
  switch (segment.kind) {
    case 'headline':
    case 'standfirst':
    case 'caption':
    case 'related-headline':
      return t(`source.held.${segment.kind}`)
    case 'paragraph':
    case 'credit':
    case 'furniture': {
      const records = refs.flatMap((ref) => recordOf(index, ref) ?? [])
      const held = records.filter(
        (record) => !ATTRIBUTED.has(record.basis) || firstParagraphOf(index, record) === segment,
      )
      return BASES.filter((basis) => held.some((record) => record.basis === basis))
        .map((basis) => t(`basis.${basis}`))
        .join('\u00a0· ')
    }
  }
}

function firstParagraphOf({ dataset }: DatasetIndex, record: StoryRecord): Segment | undefined {
  const cited = new Set(record.evidence.map(({ segment }) => segment))
  return [...dataset.segments.values()].find(({ id, kind }) => kind === 'paragraph' && cited.has(id))
}
