import type { CertaintyGroup } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { certaintySample } from '@/views/shared/certaintySample'
import { signSample } from '@/views/shared/keySamples'
import { MarkSample } from '@/views/shared/MarkSample'

const LINE = { width: 48, height: 20 }
const SHORT_LINE = { width: 38, height: 20 }

/** A row that can be switched off: a kind of tie, or a certainty. */
export type Key =
  { readonly of: 'sign'; readonly sign: Sign } | { readonly of: 'group'; readonly group: CertaintyGroup }

export function keyId(key: Key): string {
  return key.of === 'sign' ? key.sign : key.group
}

/** What a key is called; on a strip the longest is cut to its first word. */
export function keyWords(key: Key, short: boolean): string {
  if (key.of === 'sign') return t(`sign.${key.sign}`)
  return short && key.group === 'claimed' ? t('legend.short.claimed') : t(`group.${key.group}`)
}

const selectHiddenSigns = (state: AppState) => state.hiddenSigns
const selectHiddenGroups = (state: AppState) => state.hiddenGroups

interface LegendEntryProps {
  readonly of: Key
  /** Null on the strip, where there is no room for it. */
  readonly count: number | null
  /** A shorter sample, beside counts of many digits. */
  readonly isTight?: boolean
}

/** A sample of a line with its word and count; pressed, it hides or shows what is drawn so. */
export function LegendEntry({ of: key, count, isTight = false }: LegendEntryProps) {
  const actions = useActions()
  const [signs, groups] = [useAppState(selectHiddenSigns), useAppState(selectHiddenGroups)]
  const hidden = key.of === 'sign' ? signs.has(key.sign) : groups.has(key.group)
  const box = count === null || isTight ? SHORT_LINE : LINE
  const shapes = key.of === 'sign' ? signSample(key.sign, box) : certaintySample(key.group, box)
  return (
    <button
      type="button"
      className="legend-entry"
      aria-pressed={!hidden}
      onClick={() => (key.of === 'sign' ? actions.toggleSign(key.sign) : actions.toggleGroup(key.group))}
    >
      <MarkSample shapes={shapes} {...box} />
      <span className="legend-word">{keyWords(key, count === null)}</span>
      {count !== null && <span className="legend-count">{t('legend.count', { n: count })}</span>}
    </button>
  )
}
