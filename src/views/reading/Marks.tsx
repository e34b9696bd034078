import { idOf, kindOf } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Specimen, Specimens } from '@/queries/specimens'
import type { Point } from '@/scenes/marks/point'
import type { Shape } from '@/scenes/marks/shape'
import { markSample } from '@/views/shared/keySamples'
import { MarkSample } from '@/views/shared/MarkSample'
import { Part, Sample } from './Sample'

const MARKS = [
  'state',
  'person',
  'meeting-of-many',
  'venue',
  'earlier-post',
  'meeting-of-two',
  'name-only',
  'group',
  'not-confirmed',
] as const
const BOX = { width: 34, height: 32 }
const MIDDLE: Point = [17, 16]

/** The marks that occur, each with the first thing drawn so; meetings by their number. */
export function Marks({ index, found }: { readonly index: DatasetIndex; readonly found: Specimens }) {
  const initialsOf = (specimen: Specimen) =>
    kindOf(specimen.first) === 'actor'
      ? (index.dataset.actors.get(idOf(specimen.first, 'actor'))?.initials ?? '')
      : ''
  const person = found.get('person')
  const past: readonly Shape[] = person
    ? [{ kind: 'chip', at: MIDDLE, radiusPx: 14, initials: initialsOf(person), look: 'past' }]
    : []
  return (
    <Part title={t('reading.marks')}>
      <div className="reading-marks">
        {MARKS.map((name) => {
          const specimen = found.get(name)
          if (!specimen) return null
          return (
            <Sample
              key={name}
              index={index}
              shapes={markSample(name, MIDDLE, {
                initials: initialsOf(specimen),
                size: specimen.size,
                radiusPx: 14,
              })}
              {...BOX}
              specimen={specimen}
              note={t(`reading.mark.${name}`, { n: specimen.size ?? 0 })}
            />
          )
        })}
        {person && (
          <div className="reading-sample is-still">
            <MarkSample shapes={past} {...BOX} />
            <span className="sample-note">{t('reading.mark.past')}</span>
          </div>
        )}
      </div>
    </Part>
  )
}
