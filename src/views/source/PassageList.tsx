import { type RefObject, useEffect, useRef, useState } from 'react'
import type { SegmentId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { PassageRow } from './PassageRow'
import { stepInList } from './stepInList'

interface PassageListProps {
  readonly index: DatasetIndex
  readonly citations: ReadonlyMap<SegmentId, readonly Ref[]>
  readonly citing: ReadonlySet<SegmentId>
}

const STEP = 60

/** All passages that are used, in the order of the source. One tab stop: up and down walk passages, left and right what rests on one. */
export function PassageList({ index, citations, citing }: PassageListProps) {
  const [shown, setShown] = useState(STEP)
  const [stop, setStop] = useState<string | null>(null)
  const list = useWalkedList(setStop)
  const ordered = [...index.dataset.segments.values()].filter(({ junk }) => junk === null)
  // A passage further down comes in when it is the first a selection rests on.
  const first = ordered.findIndex(({ id }) => citing.has(id))
  const count = Math.min(ordered.length, Math.max(shown, first + 1))
  const rows = ordered.slice(0, count)
  const tabStop =
    rows.find(({ id }) => id === stop)?.id ?? rows.find(({ id }) => citing.has(id))?.id ?? rows[0]?.id
  return (
    <>
      <ol ref={list} className="passages" aria-label={t('source.passages')}>
        {rows.map((segment) => (
          <PassageRow
            key={segment.id}
            index={index}
            segment={segment}
            refs={citations.get(segment.id) ?? []}
            citing={citing.has(segment.id)}
            isTabStop={segment.id === tabStop}
          />
        ))}
      </ol>
      {count < ordered.length && (
        <button type="button" className="link source-more" onClick={() => setShown(count + STEP)}>
          {t('source.morePassages', { n: Math.min(STEP, ordered.length - count), all: ordered.length })}
        </button>
      )}
    </>
  )
}

/** Lets arrows walk a list and tells which passage the focus has come to: its next tab stop. `onStop` must be stable. */
function useWalkedList(onStop: (segment: string) => void): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  useEffect(
    function walkByArrows() {
      const element = list.current
      if (!element) return undefined
      const walk = (event: KeyboardEvent) => {
        const next = event.target && stepInList(element, { key: event.key, target: event.target })
        if (!next) return
        event.preventDefault()
        next.focus()
      }
      const settle = ({ target }: FocusEvent) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('.passage') : null
        if (row?.dataset['segment']) onStop(row.dataset['segment'])
      }
      element.addEventListener('keydown', walk)
      element.addEventListener('focusin', settle)
      return () => {
        element.removeEventListener('keydown', walk)
        element.removeEventListener('focusin', settle)
      }
    },
    [onStop],
  )
  return list
}
