import { BASIS_LOOK } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import { SIGNS } from '@/model/coding/plover'
import { type Ref, tieEnds } from '@/model/ref'
import { t } from '@/i18n/translate'
import { BINS } from '@/queries/binOf'
import { claimsNaming } from '@/queries/claimsOf'
import { at } from '@/queries/indexDataset'
import { eventsAbout } from '@/queries/relatedTo'
import type { TieSum } from '@/queries/tieSums'
import { glyphOf } from '@/scenes/marks/glyphLook'
import type { LineShape } from '@/scenes/marks/shape'
import { MarkSample } from '@/views/shared/MarkSample'
import { basesText, nameOf, tieCount } from '@/views/shared/namesOf'
import { ActorChip } from './ActorChip'
import { Background } from './Background'
import { Evidence } from './Evidence'
import { RecordHead } from './RecordHead'
import { RecordRows } from './RecordRows'
import { useStandpoint } from './standpoint'
import { uncountedText } from './uncountedText'

/** What ties two ends: cooperation, opposition and meetings counted apart, each event with who says so; claims beside, uncounted. */
export function TieCard({ tie }: { readonly tie: Ref }) {
  const standpoint = useStandpoint()
  const { index, ties, activity } = standpoint
  const [a, b] = tieEnds(tie)
  const sum = ties.get(tie)
  const counted = eventsAbout(index, tie).filter((i) =>
    ['dated', 'undated'].includes(BINS[at(index.bin, i)] ?? 'dated'),
  )
  const claims = claimsNaming(index, [a, b])
  const bySign = (sign: Sign) => counted.filter((i) => SIGNS[at(index.sign, i)] === sign)
  const ends = (
    <>
      <ActorChip id={a} />
      <span aria-hidden="true">↔</span>
      <ActorChip id={b} />
    </>
  )
  return (
    <>
      <RecordHead title={nameOf(index, tie)} tags={ends} summary={null} />
      <div className="tie-sum">
        {sum ? (
          <Sum of={sum} uncounted={uncountedWith(uncountedText(standpoint, tie), claims.length)} />
        ) : (
          <p>{t('details.tie.none')}</p>
        )}
      </div>
      {SIGNS.map((sign) => {
        const positions = bySign(sign)
        const inside = positions.filter((i) => activity.events[i] === 1).length
        return (
          <RecordRows
            key={sign}
            title={t(`details.tie.${sign}`)}
            aside={
              positions.length > 0
                ? t('details.events.inside', { n: inside, all: positions.length })
                : undefined
            }
            records={positions.flatMap((i) => index.events[i] ?? [])}
            none={sign === 'contact' ? undefined : t('details.tie.nothing')}
          />
        )
      })}
      <Background of={tie} />
      <RecordRows
        title={t('details.tie.claims')}
        aside={t('details.claims.uncounted')}
        records={claims}
        none={t('details.tie.noClaim')}
      />
      <Evidence of={tie} />
    </>
  )
}

/** The line as drawn, its sign, how its events are held, its counts, and what is shown beside and not counted. */
function Sum({ of, uncounted }: { readonly of: TieSum; readonly uncounted: string }) {
  const { index } = useStandpoint()
  return (
    <>
      <MarkSample shapes={[lineOf(of)]} width={60} height={22} />
      <p>
        <strong>
          {t('details.tie.sum', {
            sign: t(`details.tie.sign.${of.sign}`),
            certainty: basesText(index, of.events),
          })}
        </strong>{' '}
        {tieCount(of)}.{uncounted !== '' && ` ${t('details.tie.uncounted', { uncounted })}`}
      </p>
    </>
  )
}

/** "1 background, 1 planned, 1 claim". */
function uncountedWith(events: string, claims: number): string {
  return [events, claims > 0 ? t('details.start.claims', { n: claims }) : ''].filter(Boolean).join(', ')
}

function lineOf({ sign, certainty, step }: TieSum): LineShape {
  const stub = BASIS_LOOK[certainty].texture === 'stub'
  return {
    kind: 'line',
    strands: [
      {
        points: [
          [2, 11],
          [58, 11],
        ],
        end: stub ? 'bar' : 'none',
      },
    ],
    sign,
    texture: BASIS_LOOK[certainty].texture,
    step,
    glyphs: stub ? [] : [glyphOf(sign)],
    glyphAt: stub ? null : [30, 11],
  }
}
