import type { Event } from '@/model/event'
import { t } from '@/i18n/translate'
import { binOf } from '@/queries/binOf'
import { type StoryRecord, whenOf } from '@/queries/recordOf'
import { RecordChip } from '@/views/shared/RecordChip'
import { useStandpoint } from './standpoint'

/** What stands over an event's title: its meeting, how sure, and where it is in time. */
export function EventTags({ event }: { readonly event: Event }) {
  return (
    <>
      <ParentTag event={event} />
      <BasisTag record={event} />
      <BinTag record={event} />
    </>
  )
}

/** The meeting an act was part of. */
function ParentTag({ event }: { readonly event: Event }) {
  const { index } = useStandpoint()
  const parent = event.partOf ? index.dataset.events.get(event.partOf) : undefined
  return parent ? <RecordChip record={parent} /> : null
}

/** How sure, in a word. */
export function BasisTag({ record }: { readonly record: StoryRecord }) {
  return <span className="tag is-plain">{t(`basis.${record.basis}`)}</span>
}

/** Where it stands in time, if it is not on the axis. */
function BinTag({ record }: { readonly record: StoryRecord }) {
  const when = whenOf(record)
  const bin = binOf(record.basis, when)
  const words =
    when.extent === null ? t('when.undated') : bin === 'background' ? t('details.tag.uncounted') : null
  return words === null ? null : <span className="tag">{words}</span>
}
