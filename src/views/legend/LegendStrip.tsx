import { useRef } from 'react'
import type { CertaintyGroup } from '@/model/certainty'
import { t } from '@/i18n/translate'
import { useApp, useAppState } from '@/state/hooks'
import { selectLegendCounts } from '@/state/selectors'
import { Icon } from '@/ui/Icon'
import { useSize } from '@/views/shared/useSize'
import { HiddenByYou } from './HiddenByYou'
import { type Key, keyId, keyWords, LegendEntry } from './LegendEntry'
import { groupKeys, signKeys } from './legendKeys'

/** Which certainties stay when not all fit: doubt first. */
const KEPT: readonly CertaintyGroup[] = ['claimed', 'reported', 'stated', 'background', 'headline', 'planned']
/** Sample, gap and the space between two entries, px. */
const AROUND_WORDS = 38 + 8 + 16

/** One line of the key: as many entries as fit, and all of them one press away. */
export function LegendStrip() {
  const counts = useAppState(selectLegendCounts)
  const { actions, device } = useApp()
  const row = useRef<HTMLDivElement>(null)
  const size = useSize(row)
  const keys: readonly Key[] = counts ? [...signKeys(counts), ...groupKeys(counts)].map(({ key }) => key) : []
  const widthOf = (key: Key) => device.measureText(keyWords(key, true), 13, 400) + AROUND_WORDS
  const shown = size === null || size.width === 0 ? keys : fitting(keys, widthOf, size.width)
  return (
    <>
      <p className="legend-head section-title">{t('legend.title')}</p>
      <div ref={row} className="legend-row">
        {shown.map((key) => (
          <LegendEntry key={keyId(key)} of={key} count={null} />
        ))}
      </div>
      <HiddenByYou />
      <button
        type="button"
        className="button is-small legend-all"
        aria-haspopup="dialog"
        onClick={() => actions.show({ dialog: 'legend' })}
      >
        {t('legend.all')}
        <Icon name="up" size={14} />
      </button>
    </>
  )
}

/** The entries that fit a width, in their order: signs before certainties, of these doubt before the plain. */
function fitting(keys: readonly Key[], widthOf: (key: Key) => number, width: number): readonly Key[] {
  const rankOf = (key: Key) => (key.of === 'sign' ? -1 : KEPT.indexOf(key.group))
  const kept = new Set<Key>()
  let left = width
  for (const key of [...keys].sort((a, b) => rankOf(a) - rankOf(b))) {
    const needed = widthOf(key)
    if (needed > left) break
    left -= needed
    kept.add(key)
  }
  return keys.filter((key) => kept.has(key))
}
