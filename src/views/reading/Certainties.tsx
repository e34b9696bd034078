import { CERTAINTY_GROUPS } from '@/model/certainty'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Specimens } from '@/queries/specimens'
import { certaintyTie } from '@/views/shared/keySamples'
import { Part, Sample } from './Sample'

/** How sure the article is, line by line. */
export function Certainties({ index, found }: { readonly index: DatasetIndex; readonly found: Specimens }) {
  return (
    <Part title={t('reading.sure')}>
      {CERTAINTY_GROUPS.map((group) => (
        <Sample
          key={group}
          index={index}
          shapes={certaintyTie(group)}
          width={140}
          height={24}
          specimen={found.get(group)}
          title={t(`group.${group}`)}
          note={t(`reading.sure.${group}`)}
        />
      ))}
    </Part>
  )
}
