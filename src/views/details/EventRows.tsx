import type { Event } from '@/model/event'
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
  readonly none?: string | undefined
  /** Which of them to list; all where it is left out. */
  readonly only?: (event: Event) => boolean
}

/** The dated and undated events of an actor, place or tie; those outside the window say so and are not in the count. */
export function EventRows({ of, title = t('details.events'), none, only = () => true }: EventRowsProps) {
  const { index, activity } = useStandpoint()
  const positions = eventsAbout(index, of).filter((i) => {
    const bin = BINS[at(index.bin, i)]
    const event = index.events[i]
    return (bin === 'dated' || bin === 'undated') && event !== undefined && only(event)
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
