import type { ReactNode } from 'react'
import { t } from '@/i18n/translate'
import { listOr } from '@/i18n/lists'
import { useAppState } from '@/state/hooks'
import { selectLegendCounts } from '@/state/selectors'
import { HiddenByYou } from './HiddenByYou'
import { LegendEntry, keyId } from './LegendEntry'
import { absentOf, type CountedKey, groupKeys, selectSpecimens, signKeys } from './legendKeys'
import { LegendMark } from './LegendMark'
import { LegendStrip } from './LegendStrip'
import './legend.css'

const BLOCK_MARKS = ['state', 'group', 'person'] as const
const WORTH_A_WORD = ['cooperation', 'conflict', 'contact', 'claimed', 'undated'] as const

/** The key: only what occurs, each kind of tie and certainty with its count and a switch; a block or a strip. */
export function LegendView({ variant }: { readonly variant: 'block' | 'strip' }) {
  return (
    <section className={`legend is-${variant}`} aria-label={t('legend.title')} data-region="legend">
      {variant === 'block' ? <Block /> : <LegendStrip />}
    </section>
  )
}

function Block() {
  const counts = useAppState(selectLegendCounts)
  const found = useAppState(selectSpecimens)
  if (!counts) return null
  const absent = absentOf(found, WORTH_A_WORD)
  const isMeeting = found.get('meeting-of-many') ?? found.get('meeting-of-two')
  return (
    <>
      <div className="legend-parts">
        <Part
          title={t('legend.kind')}
          count={t('legend.kind.count', { n: counts.events })}
          keys={signKeys(counts)}
        />
        <Part
          title={t('legend.sure')}
          count={t('legend.sure.count', { n: counts.records })}
          keys={groupKeys(counts)}
        >
          <HiddenByYou />
        </Part>
        {absent.length > 0 && (
          <p className="legend-absent">
            {t('legend.absent', { what: listOr(absent.map((name) => t(`legend.absent.${name}`))) })}
          </p>
        )}
      </div>
      <ul className="legend-marks" aria-label={t('legend.marks')}>
        {BLOCK_MARKS.filter((name) => found.has(name)).map((name) => (
          <LegendMark key={name} name={name} plain />
        ))}
        {isMeeting && (
          <LegendMark name={found.has('meeting-of-many') ? 'meeting-of-many' : 'meeting-of-two'} plain />
        )}
      </ul>
    </>
  )
}

/** Counts over this stand beside shorter samples. */
const MOST_ROOMY = 99

interface PartProps {
  readonly title: string
  readonly count: string
  readonly keys: readonly CountedKey[]
  readonly children?: ReactNode
}

function Part({ title, count, keys, children }: PartProps) {
  const isTight = keys.some(({ count: n }) => n > MOST_ROOMY)
  return (
    <div
      className={isTight ? 'legend-part is-tight' : 'legend-part'}
      role="group"
      aria-label={`${title}, ${count}`}
    >
      <div className="legend-label">
        <p className="section-title">{title}</p>
        <p className="legend-total">{count}</p>
        {children}
      </div>
      <ul className="legend-keys">
        {keys.map(({ key, count: n }) => (
          <li key={keyId(key)}>
            <LegendEntry of={key} count={n} isTight={isTight} />
          </li>
        ))}
      </ul>
    </div>
  )
}
