import type { ReactNode } from 'react'
import { t } from '@/i18n/translate'
import { capitalised, listAnd } from '@/i18n/lists'
import { useActions, useAppState } from '@/state/hooks'
import { selectLegendCounts } from '@/state/selectors'
import { Dialog } from '@/ui/Dialog'
import { certaintySample } from '@/views/shared/certaintySample'
import { markSample } from '@/views/shared/keySamples'
import { MarkSample } from '@/views/shared/MarkSample'
import { HiddenByYou } from './HiddenByYou'
import { keyId, LegendEntry } from './LegendEntry'
import { absentOf, type CountedKey, groupKeys, selectSpecimens, signKeys } from './legendKeys'
import { LegendMark, type MarkName } from './LegendMark'
import './legend.css'

const MARKS: readonly MarkName[] = [
  'state',
  'meeting-of-many',
  'person',
  'meeting-of-two',
  'earlier-post',
  'meeting-undated',
  'represents',
  'name-only',
  'venue',
  'group',
]
const TIMES: readonly MarkName[] = ['day', 'between', 'other-clock', 'ahead']
const ANSWERS = ['not-confirmed', 'denied'] as const
const LINE = { width: 48, height: 20 }

/** The whole key, over the lower edge, so that the picture can be seen to change. */
export function LegendDialog() {
  const actions = useActions()
  const counts = useAppState(selectLegendCounts)
  const found = useAppState(selectSpecimens)
  if (!counts) return null
  const absent = absentOf(found, ['mixed', 'denied'] as const)
  const present = (names: readonly MarkName[]) => names.filter((name) => found.has(name))
  const answers = ANSWERS.filter((name) => found.has(name))
  return (
    <Dialog
      title={t('legend.title')}
      note={t('legend.note')}
      width={760}
      placement="low"
      onClose={() => actions.show({ dialog: null })}
    >
      <div className="legend-full">
        <div>
          <Keys
            title={t('legend.kind')}
            count={t('legend.kind.countLong', { n: counts.events })}
            keys={signKeys(counts)}
          >
            {counts.planned > 0 && (
              <li className="legend-still">
                <MarkSample shapes={certaintySample('planned', LINE)} {...LINE} />
                {t('group.planned')} <span className="legend-count">{counts.planned}</span>
              </li>
            )}
          </Keys>
          {answers.length > 0 && <h3 className="section-title">{t('legend.answer')}</h3>}
          <ul>
            {answers.map((name) => (
              <li key={name} className="legend-still">
                <MarkSample
                  shapes={markSample(name, [24, 13], { initials: '', size: null })}
                  width={48}
                  height={26}
                />
                {t(`legend.answer.${name}`)} <span className="legend-count">{found.get(name)?.count}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <Keys
            title={t('legend.sureLong')}
            count={t('legend.sure.countLong', { n: counts.records })}
            keys={groupKeys(counts)}
          />
          <p className="legend-rule">
            {t('legend.rule')}
            {absent.length > 0 && ` ${absentWords(absent)}`}
          </p>
          <HiddenByYou />
        </div>
        <div>
          <h3 className="section-title">{t('legend.marks')}</h3>
          <ul className="legend-pairs">
            {present(MARKS).map((name) => (
              <LegendMark key={name} name={name} />
            ))}
          </ul>
          {present(TIMES).length > 0 && <h3 className="section-title">{t('legend.timeline')}</h3>}
          <ul className="legend-pairs">
            {present(TIMES).map((name) => (
              <LegendMark key={name} name={name} />
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  )
}

/** "Mixed ties and denials: none in this dataset." */
function absentWords(absent: readonly ('mixed' | 'denied')[]): string {
  return t('legend.absent.long', {
    what: capitalised(listAnd(absent.map((name) => t(`legend.absent.${name}`)))),
  })
}

interface KeysProps {
  readonly title: string
  readonly count: string
  readonly keys: readonly CountedKey[]
  readonly children?: ReactNode
}

function Keys({ title, count, keys, children }: KeysProps) {
  return (
    <>
      <h3 className="section-title">
        {title} <span className="legend-total">{count}</span>
      </h3>
      <ul>
        {keys.map(({ key, count: n }) => (
          <li key={keyId(key)}>
            <LegendEntry of={key} count={n} />
          </li>
        ))}
        {children}
      </ul>
    </>
  )
}
