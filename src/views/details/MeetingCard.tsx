import type { Event } from '@/model/event'
import { refTo } from '@/model/ref'
import { localText } from '@/i18n/translate'
import { Coding } from './Coding'
import { Evidence } from './Evidence'
import { HangsOn } from './HangsOn'
import { Outcomes } from './Outcomes'
import { Participants } from './Participants'
import { Readings } from './Readings'
import { RecordHead } from './RecordHead'
import { EventTags } from './Tags'
import { WhenWhere } from './WhenWhere'
import { WhoSaysSo } from './WhoSaysSo'

/** A meeting: who took part and in which post that day, its dates as stated, resolved and at the venue, what was agreed. */
export function MeetingCard({ event }: { readonly event: Event }) {
  return (
    <>
      <RecordHead
        title={localText(event.title)}
        tags={<EventTags event={event} />}
        summary={localText(event.summary)}
      />
      <Participants event={event} />
      <WhenWhere event={event} />
      <Outcomes meeting={event} />
      <WhoSaysSo record={event} />
      <HangsOn event={event} />
      <Coding event={event} />
      <Readings of={event.alternatives} />
      <Evidence of={refTo('event', event.id)} />
    </>
  )
}
