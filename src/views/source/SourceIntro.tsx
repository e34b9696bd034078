import { useState } from 'react'
import type { SegmentId } from '@/model/ids'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { SegmentTag } from '@/views/shared/SegmentTag'

interface SourceIntroProps {
  readonly index: DatasetIndex
  readonly citing: ReadonlySet<SegmentId>
}

/** Tags shown in the line of those that are no paragraphs; the list has them all. */
const MOST = 12

/** Whose words these are, the passages that are no paragraphs, and the lines nothing is taken from, with the reason. */
export function SourceIntro({ index, citing }: SourceIntroProps) {
  const [open, setOpen] = useState(false)
  const segments = [...index.dataset.segments.values()]
  const others = segments.filter(({ kind, junk }) => junk === null && kind !== 'paragraph')
  const unused = segments.flatMap(({ id, junk }) => (junk === null ? [] : [{ id, junk }]))
  return (
    <div className="source-intro">
      <p>{t('source.intro')}</p>
      <div className="source-also">
        {others.length > 0 && (
          <span className="tags">
            {t('source.also')}
            {others.slice(0, MOST).map(({ id }) => (
              <SegmentTag key={id} id={id} citing={citing.has(id)} />
            ))}
          </span>
        )}
        {unused.length > 0 && (
          <button
            type="button"
            className="link source-unused"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('source.unused', { n: unused.length })}
          </button>
        )}
      </div>
      {open && (
        <ul className="unused" aria-label={t('source.passages.unused')}>
          {unused.map(({ id, junk }) => (
            <li key={id}>
              <SegmentTag id={id} />
              <span>{localText(junk)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
