import type { Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import { BINS } from '@/queries/binOf'
import { at } from '@/queries/indexDataset'
import { eventsAbout } from '@/queries/relatedTo'
import { RecordRows } from './RecordRows'
import { useStandpoint } from './standpoint'

interface EventRowsProps {
  readonly of: Ref
  readonly title?: string
  readonly none?: string
}

/** The dated and undated events of an actor, place or tie; those outside the window say so and are not in the count. */
export function EventRows({ of, title = t('details.events'), none }: EventRowsProps) {
  const { index, activity } = useStandpoint()
  const positions = eventsAbout(index, of).filter((i) => {
    const bin = BINS[at(index.bin, i)]
    return bin === 'dated' || bin === 'undated'
  })
  const inside = positions.filter((i) => activity.events[i] === 1).length
  const aside = t('details.events.inside', { n: inside, all: positions.length })
  return (
    <RecordRows
      title={title}
      aside={positions.length > 0 ? aside : undefined}
      records={positions.flatMap((i) => index.events[i] ?? [])}
      none={none}
    />
  )
}
