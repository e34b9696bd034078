import { useState } from 'react'
import { kindOf, type Ref } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { type Passage, passagesOf } from '@/queries/passagesOf'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

const SPELLED_OUT = 3
const FIRST = 16
const STEP = 100

/** The passages something rests on, by number, each with what it gives in our words; of many, the fullest first. */
export function Evidence({ of }: { readonly of: Ref }) {
  const { index } = useStandpoint()
  const passages = passagesOf(index, of)
  const spelled = passages.length <= SPELLED_OUT + 1 ? passages : fullest(passages)
  const isRecord = !isSum(of)
  const rest = passages.filter((passage) => !spelled.includes(passage))
  return (
    <Section title={t('details.evidence')} aside={t('details.evidence.count', { n: passages.length })}>
      {passages.length === 0 && <p className="card-none">{t('details.evidence.none')}</p>}
      <ul className="evidence">
        {spelled.map((passage) => (
          <li key={passage.segment}>
            <SegmentTag id={passage.segment} citing={isRecord && passage.own} />
            <span>{wordsOf(index, of, passage)}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && <Also of={rest} />}
    </Section>
  )
}

/** The other passages by number; of very many, the first and how many more. */
function Also({ of }: { readonly of: readonly Passage[] }) {
  const [shown, setShown] = useState(FIRST)
  return (
    <p className="tags evidence-also">
      {t('details.evidence.also')}
      {of.slice(0, shown).map(({ segment }) => (
        <SegmentTag key={segment} id={segment} />
      ))}
      {of.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + STEP)}>
          {t('details.ties.more', { n: of.length - shown })}
        </button>
      )}
    </p>
  )
}

/** Those in which most records stand, in the source's order. */
function fullest(passages: readonly Passage[]): readonly Passage[] {
  const ranked = passages.toSorted((a, b) => b.records.length - a.records.length).slice(0, SPELLED_OUT)
  return passages.filter((passage) => ranked.includes(passage))
}

/** An actor or tie rests on the records about it as much as on its own. */
function isSum(ref: Ref): boolean {
  return ['actor', 'tie'].includes(kindOf(ref))
}

/** What a record's or place's own passages give it; of an actor or tie, what the passage says at all. */
function wordsOf({ dataset }: DatasetIndex, ref: Ref, { segment, notes }: Passage): string {
  const digest = dataset.segments.get(segment)?.digest
  const words = isSum(ref) && digest ? [digest] : notes.length > 0 ? notes : digest ? [digest] : []
  return words.length === 0 ? t('details.evidence.noDigest') : [...new Set(words.map(localText))].join('; ')
}
