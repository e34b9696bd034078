import { idOf } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { SpecimenName } from '@/queries/specimens'
import { useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { markSample } from '@/views/shared/keySamples'
import { MarkSample } from '@/views/shared/MarkSample'
import { selectSpecimens } from './legendKeys'

const BOX = { width: 28, height: 26 }

export type MarkName = Extract<
  SpecimenName,
  | 'state'
  | 'venue'
  | 'group'
  | 'person'
  | 'earlier-post'
  | 'represents'
  | 'meeting-of-many'
  | 'meeting-of-two'
  | 'meeting-undated'
  | 'name-only'
  | 'day'
  | 'other-clock'
  | 'between'
  | 'ahead'
>

interface LegendMarkProps {
  readonly name: MarkName
  /** Without initials and numbers: the kind, not this one. */
  readonly plain?: boolean
}

/** A mark with its word; it borrows the initials and the number of the first thing drawn so. */
export function LegendMark({ name, plain = false }: LegendMarkProps) {
  const index = useAppState(selectIndex)
  const specimen = useAppState(selectSpecimens).get(name)
  if (!index || !specimen) return null
  const person =
    name === 'person' || name === 'earlier-post'
      ? index.dataset.actors.get(idOf(specimen.first, 'actor'))
      : undefined
  const size = plain ? null : specimen.size
  const shapes = markSample(name, [BOX.width / 2, BOX.height / 2], {
    initials: plain ? '' : (person?.initials ?? ''),
    size,
    radiusPx: plain ? 8.5 : 11,
  })
  const isMeeting = name === 'meeting-of-many' || name === 'meeting-of-two'
  return (
    <li className="legend-mark">
      <MarkSample shapes={shapes} {...BOX} />
      {isMeeting
        ? plain
          ? t('legend.mark.meeting')
          : t(`legend.mark.${name}`, { n: specimen.size ?? 0 })
        : t(`legend.mark.${name}`)}
    </li>
  )
}
