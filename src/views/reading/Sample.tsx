import type { ReactNode } from 'react'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Specimen } from '@/queries/specimens'
import { t } from '@/i18n/translate'
import type { Shape } from '@/scenes/marks/shape'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { nameOf } from '@/views/shared/namesOf'

interface SampleProps {
  readonly index: DatasetIndex
  readonly shapes: readonly Shape[]
  readonly width: number
  readonly height: number
  /** What is drawn so in this dataset; undefined where nothing is. */
  readonly specimen: Specimen | undefined
  readonly title?: string
  readonly note: string
}

/** A sample with its words; where the dataset has such a thing, pressing it selects the first. */
export function Sample({ index, shapes, width, height, specimen, title, note }: SampleProps) {
  const words = (
    <>
      <MarkSample shapes={shapes} width={width} height={height} />
      <span>
        {title !== undefined && <b className="sample-title">{title} </b>}
        <span className="sample-note">{specimen ? note : t('reading.none')}</span>
      </span>
    </>
  )
  if (!specimen) return <div className="reading-sample is-absent">{words}</div>
  const name = [nameOf(index, specimen.first), [title, note].filter(Boolean).join(' ')].join('; ')
  return (
    <MarkButton of={specimen.first} className="reading-sample" label={name}>
      {words}
    </MarkButton>
  )
}

/** A part of the page under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="reading-part">
      <h3 className="section-title">{title}</h3>
      {children}
    </section>
  )
}
