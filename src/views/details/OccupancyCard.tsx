import type { Occupancy } from '@/model/actor'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { nameOf } from '@/views/shared/namesOf'
import { ActorChip } from './ActorChip'
import { Evidence } from './Evidence'
import { Facts } from './Facts'
import { postText } from './postWords'
import { RecordHead } from './RecordHead'
import { Section } from './Section'
import { useStandpoint } from './standpoint'
import { dayText, undatedText } from './whenWords'

/** A person in a post: whose, of which state, since when as the source gives it. */
export function OccupancyCard({ occupancy }: { readonly occupancy: Occupancy }) {
  const { index, day } = useStandpoint()
  const ref = refTo('occupancy', occupancy.id)
  const { holder, of, post, when, status, entry } = occupancy
  const tags = status === 'earlier' && <span className="tag">{t('details.occupancy.earlier')}</span>
  return (
    <>
      <RecordHead title={nameOf(index, ref)} tags={tags} summary={postText(index, occupancy, day)} />
      <Section title={t('details.occupancy.title')}>
        <Facts
          of={[
            [t('details.occupancy.holder'), <ActorChip key="holder" id={holder} />],
            [t('details.occupancy.post'), post === null ? t('details.occupancy.noPost') : localText(post)],
            [t('details.occupancy.of'), <ActorChip key="of" id={of} />],
            [
              entry === null ? t('details.occupancy.when') : t('details.occupancy.entry'),
              when.extent === null ? undatedText(when) : dayText(when),
            ],
            when.extent !== null && when.note !== null && [t('details.when.note'), localText(when.note)],
          ]}
        />
      </Section>
      <Evidence of={ref} />
    </>
  )
}
