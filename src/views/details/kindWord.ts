import { idOf, kindOf, type Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { isMeeting } from '@/queries/parts'

/** What kind of thing is selected, in a word. */
export function kindWord({ dataset }: DatasetIndex, ref: Ref): string {
  const kind = kindOf(ref)
  if (kind === 'actor') return t(`kind.${dataset.actors.get(idOf(ref, 'actor'))?.kind ?? 'group'}`)
  if (kind !== 'event') return t(`kind.${kind}`)
  const event = dataset.events.get(idOf(ref, 'event'))
  return event && isMeeting(event) ? t('kind.meeting') : t('kind.event')
}
