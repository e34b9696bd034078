import type { Ref } from '@/model/ref'
import { t } from '@/i18n/translate'
import { type Bin, BINS } from '@/queries/binOf'
import { at } from '@/queries/indexDataset'
import { eventsAbout } from '@/queries/relatedTo'
import type { Standpoint } from './standpoint'

/** The events of a thing that are shown now and in no sum: "1 background, 1 planned"; empty where there are none. */
export function uncountedText({ index, activity }: Standpoint, of: Ref): string {
  const shown = eventsAbout(index, of).filter((i) => activity.events[i] === 1)
  const count = (bin: Bin) => shown.filter((i) => BINS[at(index.bin, i)] === bin).length
  const [background, planned] = [count('background'), count('ahead')]
  return [
    background > 0 && t('details.uncounted.background', { n: background }),
    planned > 0 && t('details.uncounted.planned', { n: planned }),
  ]
    .filter((part) => part !== false)
    .join(', ')
}
