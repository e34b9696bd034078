import type { Event } from '@/model/event'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { Coding } from './Coding'
import { Evidence } from './Evidence'
import { eventSketch } from './eventSketch'
import { HangsOn } from './HangsOn'
import { Readings } from './Readings'
import { RecordHead } from './RecordHead'
import { Sketch } from './Sketch'
import { EventTags } from './Tags'
import { WhenWhere } from './WhenWhere'
import { WhoSaysSo } from './WhoSaysSo'

/** An act: who toward whom as a small picture, when and where, who says so, how it is coded, what hangs on it. */
export function EventCard({ event }: { readonly event: Event }) {
  return (
    <>
      <RecordHead
        title={localText(event.title)}
        tags={<EventTags event={event} />}
        summary={localText(event.summary)}
      />
      <Sketch build={eventSketch} of={event} label={t('details.sketch')} />
      <WhenWhere event={event} />
      <WhoSaysSo record={event} />
      <Coding event={event} />
      <HangsOn event={event} />
      <Readings of={event.alternatives} />
      <Evidence of={refTo('event', event.id)} />
    </>
  )
}
