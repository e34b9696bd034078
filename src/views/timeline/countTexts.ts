import { t } from '@/i18n/translate'
import { idOf, kindOf, type Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { remember } from '@/state/remember'
import { selectCounts, selectIndex, selectSelection } from '@/state/selectors'
import { nameOf } from '@/views/shared/namesOf'

/** "13 of 13 events": those in the window, switches and filters of all there are. */
export const selectCountText = remember([selectCounts] as const, ({ active, all }) =>
  t('timeline.count', { n: active, all }),
)
export const selectCountShort = remember([selectCounts] as const, ({ active, all }) =>
  t('timeline.count.short', { n: active, all }),
)

/** "9 about Yoon Suk Yeol": how many of those are about what is selected; empty while nothing is. */
export const selectAboutText = remember(
  [selectCounts, selectIndex, selectSelection] as const,
  ({ about }, index, selection) =>
    index && selection ? t('timeline.about', { n: about, name: aboutName(index, selection) }) : '',
)

function aboutName(index: DatasetIndex, ref: Ref): string {
  const kind = kindOf(ref)
  switch (kind) {
    case 'actor':
    case 'place':
      return nameOf(index, ref)
    case 'segment':
      return t('timeline.about.segment', { id: idOf(ref, 'segment') })
    case 'event':
    case 'claim':
    case 'relation':
    case 'occupancy':
    case 'tie':
      return t(`timeline.about.${kind}`)
  }
}
