import { useEffect, useMemo, useRef } from 'react'
import type { Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { passagesOf } from '@/queries/passagesOf'
import { useActions, useAppState } from '@/state/hooks'
import { selectCitations, selectIndex, selectSelection } from '@/state/selectors'
import { PanelHead } from '@/views/shared/PanelHead'
import { PassageList } from './PassageList'
import './source.css'
import { SourceIntro } from './SourceIntro'

/** The source passage by passage in our own words, with what rests on each; it and the pictures read each other. */
export function SourceView() {
  const index = useAppState(selectIndex)
  const actions = useActions()
  const close = () => actions.show({ sourceOpen: false })
  return (
    <section className="panel source" aria-label={t('source.region')} data-region="source">
      <PanelHead
        title={<h2 className="panel-title">{t('source.region')}</h2>}
        note={index && <Count index={index} />}
        onClose={close}
      />
      {index && <Passages index={index} />}
    </section>
  )
}

function Count({ index }: { readonly index: DatasetIndex }) {
  const used = [...index.dataset.segments.values()].filter(({ junk }) => junk === null)
  const paragraphs = used.filter(({ kind }) => kind === 'paragraph').length
  return t('source.count', { paragraphs, others: used.length - paragraphs })
}

function Passages({ index }: { readonly index: DatasetIndex }) {
  const selection = useAppState(selectSelection)
  const citations = useAppState(selectCitations)
  const citing = useMemo(
    () => new Set(selection ? passagesOf(index, selection).map(({ segment }) => segment) : []),
    [index, selection],
  )
  const box = useScrolledToCiting(selection)
  return (
    <div ref={box} className="panel-body source-body">
      <SourceIntro index={index} citing={citing} />
      <PassageList index={index} citations={citations ?? new Map()} citing={citing} />
    </div>
  )
}

/** Brings the first passage of a new selection into view by moving this panel's own box and nothing around it. */
function useScrolledToCiting(selection: Ref | null) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    function scrollToFirstCiting() {
      const first = selection === null ? null : box.current?.querySelector<HTMLElement>('.passage.is-citing')
      if (!box.current || !first) return
      const { scrollTop, clientHeight } = box.current
      const bottom = first.offsetTop + first.offsetHeight
      if (first.offsetTop < scrollTop || bottom > scrollTop + clientHeight)
        box.current.scrollTop = first.offsetTop
    },
    [selection],
  )
  return box
}
