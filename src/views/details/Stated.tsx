import type { Event } from '@/model/event'
import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { SegmentTag } from '@/views/shared/SegmentTag'
import { useStandpoint } from './standpoint'
import { onlyDay } from './whenWords'

interface StatedProps {
  readonly event: Event
  /** The word of the source: "Friday". */
  readonly stated: string
}

/** The word of a date with its passage and, where a caption prints the day itself, that with its own: “Friday” P7, 15 Nov 2024 C1. */
export function Stated({ event, stated }: StatedProps) {
  const { dataset } = useStandpoint().index
  // An act has its day from the meeting it was part of.
  const meeting = event.partOf === null ? undefined : dataset.events.get(event.partOf)
  const evidence = [...event.evidence, ...(meeting?.evidence ?? [])]
  const word = evidence.find(({ anchor }) => anchor === stated)
  const caption = evidence.find(({ segment }) => dataset.segments.get(segment)?.kind === 'caption')
  const day = event.when.basis === 'caption' ? onlyDay(event.when.extent) : null
  return (
    <>
      {t('details.when.quoted', { stated })}
      {word && (
        <>
          {' '}
          <SegmentTag id={word.segment} />
        </>
      )}
      {caption && day !== null && (
        <>
          {`, ${formatDayAs(day, 'short')} `}
          <SegmentTag id={caption.segment} />
        </>
      )}
    </>
  )
}
