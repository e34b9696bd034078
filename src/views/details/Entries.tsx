import type { Entry } from '@/model/dataset'
import type { Event } from '@/model/event'
import type { PlaceId } from '@/model/ids'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { binOf } from '@/queries/binOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts, isMeeting } from '@/queries/parts'
import { recordOf } from '@/queries/recordOf'
import type { Shape } from '@/scenes/marks/shape'
import { useApp } from '@/state/hooks'
import { Icon } from '@/ui/Icon'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { nameOf } from '@/views/shared/namesOf'
import { Section } from './Section'
import { useStandpoint } from './standpoint'

/** Where a reader may start: to what is selected, or into playback, with a true count of what is there. */
export function Entries() {
  const { index } = useStandpoint()
  const { entries } = index.dataset.meta
  if (entries.length === 0) return null
  return (
    <div className="overview-entries">
      <Section title={t('details.start')}>
        <ul className="entries">
          {entries.map((entry) => (
            <li key={localText(entry.label)}>
              <EntryChip entry={entry} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

function EntryChip({ entry }: { readonly entry: Entry }) {
  const { index } = useStandpoint()
  const { playback } = useApp()
  const label = localText(entry.label)
  const count = <span className="entry-count">{countText(index, entry)}</span>
  if (entry.action === 'play' || entry.ref === null) {
    return (
      <button type="button" className="entry" onClick={playback.toggle}>
        <span className="entry-mark">
          <Icon name="play" />
        </span>
        {label} {count}
      </button>
    )
  }
  return (
    <MarkButton of={entry.ref} className="entry">
      <span className="visually-hidden">{nameOf(index, entry.ref)}: </span>
      <span className="entry-mark">
        <MarkSample shapes={glyphOf(index, entry.ref)} width={24} height={24} />
      </span>
      {label} {count}
    </MarkButton>
  )
}

function glyphOf(index: DatasetIndex, ref: Ref): readonly Shape[] {
  const record =
    kindOf(ref) === 'place' ? (meetingsAt(index, idOf(ref, 'place'))[0] ?? null) : recordOf(index, ref)
  if (record === null) return []
  if (!('plover' in record) || !isMeeting(record)) return recordGlyph(record, [12, 12])
  // The chip asks who met; the number would give half of it away.
  const form = actingParts(record).length === 2 ? 'diamond' : 'hexagon'
  return [{ kind: 'meeting', at: [12, 12], radiusPx: 11, form, count: null, look: 'plain' }]
}

/** "2 meetings", "10 parties", "2 claims", "6 dated events": counted, never written down. */
function countText(index: DatasetIndex, { action, ref }: Entry): string {
  if (action === 'play' || ref === null) return t('details.start.events', { n: index.byTime.length })
  if (kindOf(ref) === 'claim') return t('details.start.claims', { n: index.dataset.claims.size })
  if (kindOf(ref) === 'place')
    return t('details.start.meetings', { n: meetingsAt(index, idOf(ref, 'place')).length })
  const record = recordOf(index, ref)
  if (record === null || !('plover' in record) || !isMeeting(record)) return ''
  const there = meetingsAt(index, record.place)
  const parties = actingParts(record).length
  return there.length === 1 && parties > 2
    ? t('details.start.parties', { n: parties })
    : t('details.start.meetings', { n: there.length })
}

/** The counted meetings at a place; with null, those of which no place is given. */
function meetingsAt({ events }: DatasetIndex, place: PlaceId | null): readonly Event[] {
  return events.filter(
    (event) =>
      isMeeting(event) &&
      event.place === place &&
      ['dated', 'undated'].includes(binOf(event.basis, event.when)),
  )
}
