import { idOf, kindOf, type Ref, tieEnds } from '@/model/ref'
import { t } from '@/i18n/translate'
import { BINS } from '@/queries/binOf'
import { at } from '@/queries/indexDataset'
import type { StoryRecord } from '@/queries/recordOf'
import { eventsAbout } from '@/queries/relatedTo'
import { RecordRows } from './RecordRows'
import { type Standpoint, useStandpoint } from './standpoint'

/** Lasting relations, earlier and planned events of an actor or tie: shown, and in no count. */
export function Background({ of }: { readonly of: Ref }) {
  const standpoint = useStandpoint()
  return (
    <RecordRows
      title={t('details.background')}
      aside={t('details.background.uncounted')}
      records={uncounted(standpoint, of)}
    />
  )
}

function uncounted({ index }: Standpoint, ref: Ref): readonly StoryRecord[] {
  const relations = [...index.dataset.relations.values()].filter(({ between, mentions }) => {
    if (kindOf(ref) === 'tie') return tieEnds(ref).every((end) => between.includes(end))
    return kindOf(ref) === 'actor' && [...between, ...mentions].includes(idOf(ref, 'actor'))
  })
  const events = eventsAbout(index, ref).flatMap((i) => {
    const bin = BINS[at(index.bin, i)]
    return bin === 'background' || bin === 'ahead' ? (index.events[i] ?? []) : []
  })
  return [...relations, ...events]
}
