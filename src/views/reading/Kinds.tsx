import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Specimens } from '@/queries/specimens'
import { glyphOf } from '@/scenes/marks/glyphLook'
import type { LineSign } from '@/scenes/marks/shape'
import { forkSample, tieSample } from '@/views/shared/keySamples'
import { Part, Sample } from './Sample'

const SIGNS: readonly LineSign[] = ['cooperation', 'conflict', 'contact', 'mixed']

/** The kinds of tie, and the joint act; mixed only where it occurs. */
export function Kinds({ index, found }: { readonly index: DatasetIndex; readonly found: Specimens }) {
  return (
    <Part title={t('reading.kind')}>
      {SIGNS.filter((sign) => sign !== 'mixed' || found.has(sign)).map((sign) => (
        <Sample
          key={sign}
          index={index}
          shapes={tieSample({ sign, glyphs: [glyphOf(sign)] }, sign === 'conflict' ? 'head' : 'none')}
          width={140}
          height={24}
          specimen={found.get(sign)}
          title={t(`sign.${sign}`)}
          note={t(`reading.kind.${sign}`, { n: found.get(sign)?.count ?? 0 })}
        />
      ))}
      <Sample
        index={index}
        shapes={forkSample()}
        width={140}
        height={32}
        specimen={found.get('joint-act')}
        title={t('reading.joint')}
        note={t('reading.joint.note')}
      />
    </Part>
  )
}
