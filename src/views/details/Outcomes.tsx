import { signOf } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import { t } from '@/i18n/translate'
import { RecordRows } from './RecordRows'
import { useStandpoint } from './standpoint'

/** What came of a meeting: what was agreed and what was said in it, apart; acts with no place of their own are named as such. */
export function Outcomes({ meeting }: { readonly meeting: Event }) {
  const { index } = useStandpoint()
  const parts = index.events.filter(({ partOf }) => partOf === meeting.id)
  const agreed = parts.filter(({ plover }) => signOf(plover.type) === 'cooperation')
  const said = parts.filter((event) => !agreed.includes(event))
  const asideOf = (events: readonly Event[]) => {
    const unplaced = meeting.place === null ? 0 : events.filter(({ place }) => place === null).length
    const count = t('tie.events', { n: events.length })
    if (unplaced > 0) return t('details.meeting.unplaced', { count, n: unplaced })
    return events.length > 0 ? count : undefined
  }
  return (
    <>
      <RecordRows
        title={t('details.meeting.agreed')}
        aside={asideOf(agreed)}
        records={agreed}
        none={parts.length === 0 ? t('details.meeting.noOutcome') : undefined}
      />
      <RecordRows title={t('details.meeting.said')} aside={asideOf(said)} records={said} />
    </>
  )
}
