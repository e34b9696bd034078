import type { Stance } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import { t } from '@/i18n/translate'
import type { Shape } from '@/scenes/marks/shape'
import { MarkSample } from '@/views/shared/MarkSample'
import { ActorChip } from './ActorChip'
import { Section } from './Section'

/** The rows that stand there even when nobody does; the rest only where somebody does. */
const ALWAYS: readonly Stance[] = ['confirmed', 'not-confirmed', 'denied', 'no-statement']
const ORDER: readonly Stance[] = [
  'condemned',
  'confirmed',
  'later-confirmed',
  'not-confirmed',
  'declined-comment',
  'denied',
  'no-statement',
]

/** Who stands where, as of the source: asserters, each answer and its absence, and the source itself. */
export function Stances({ claim }: { readonly claim: Claim }) {
  const rows = ORDER.flatMap((stance) => {
    const parties = claim.responses.filter((each) => each.stance === stance).map(({ by }) => by)
    return parties.length > 0 || ALWAYS.includes(stance) ? [{ stance, parties }] : []
  })
  return (
    <Section title={t('details.stances')} aside={t('details.stances.asOf')}>
      <dl className="stances">
        <Row shape="asserts" words={t('stance.asserts')} parties={claim.asserters} />
        {rows.map(({ stance, parties }) => (
          <Row key={stance} shape={stance} words={t(`stance.${stance}`)} parties={parties} />
        ))}
        <div className="stance">
          <dt>
            <MarkSample shapes={DASH} width={18} height={18} />
            {t('details.stances.article')}
          </dt>
          <dd className="is-muted">
            {claim.basis === 'alleged' ? t('details.stances.alleged') : t('details.stances.none')}
          </dd>
        </div>
      </dl>
    </Section>
  )
}

interface RowProps {
  readonly shape: Stance | 'asserts'
  readonly words: string
  readonly parties: readonly ActorId[]
}

function Row({ shape, words, parties }: RowProps) {
  return (
    <div className={parties.length === 0 ? 'stance is-empty' : 'stance'}>
      <dt>
        <MarkSample shapes={parties.length === 0 ? EMPTY : shapesOf(shape)} width={18} height={18} />
        {words}
      </dt>
      <dd>
        {parties.length === 0 ? (
          <span className="is-muted">{t('details.stances.noParty')}</span>
        ) : (
          <span className="tags">
            {parties.map((id) => (
              <ActorChip key={id} id={id} />
            ))}
          </span>
        )}
      </dd>
    </div>
  )
}

const AT = [9, 9] as const
const DASH: readonly Shape[] = [
  {
    kind: 'line',
    strands: [
      {
        points: [
          [4, 9],
          [14, 9],
        ],
        end: 'none',
      },
    ],
    sign: 'contact',
    texture: 'solid',
    step: 1,
    glyphs: [],
    glyphAt: null,
  },
]
const EMPTY: readonly Shape[] = [{ kind: 'ring', at: AT, radiusPx: 6, role: 'place' }]

function shapesOf(shape: Stance | 'asserts'): readonly Shape[] {
  switch (shape) {
    case 'asserts':
      return [
        { kind: 'ring', at: AT, radiusPx: 7.5, role: 'asserter' },
        { kind: 'square', at: AT, sizePx: 7, hollow: false },
      ]
    case 'not-confirmed':
    case 'declined-comment':
      return [{ kind: 'ring', at: AT, radiusPx: 6, role: 'answer' }]
    case 'denied':
      return [{ kind: 'glyph', at: AT, glyph: 'not-equal', sign: 'conflict', look: 'outline' }]
    case 'condemned':
      return [{ kind: 'glyph', at: AT, glyph: 'cross', sign: 'conflict', look: 'outline' }]
    case 'confirmed':
    case 'later-confirmed':
      return [{ kind: 'glyph', at: AT, glyph: 'plus', sign: 'contact', look: 'outline' }]
    case 'no-statement':
      return DASH
  }
}
