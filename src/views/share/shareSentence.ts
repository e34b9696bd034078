import { listAnd } from '@/i18n/lists'
import { signedDay } from '@/i18n/signedDay'
import { localText, t } from '@/i18n/translate'
import { BINS } from '@/queries/binOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import { isWorkedOut } from '@/queries/isWorkedOut'
import type { AppState } from '@/state/appState'
import { selectAxis, selectIndex } from '@/state/selectors'
import { nameOf } from '@/views/shared/namesOf'

/** One sentence for what an address shows: "Lima, November 2024: up to 17 Nov 2024, Yoon Suk Yeol selected." */
export function shareSentence(state: AppState): string {
  const index = selectIndex(state)
  if (!index) return ''
  const { selection, off, hiddenSigns, hiddenGroups, sourceOpen } = state
  const columns = BINS.filter((bin) => off.has(bin)).map((bin) => t(`bin.${bin}`))
  const parts = [
    spanWords(state, index),
    viewWords(state),
    selection ? t('share.selected', { name: nameOf(index, selection) }) : null,
    sourceOpen ? t('share.source') : null,
    hiddenSigns.size + hiddenGroups.size > 0 ? t('share.hidden') : null,
    columns.length > 0 ? t('share.off', { columns: listAnd(columns) }) : null,
  ].filter((part) => part !== null)
  return t('share.sentence', {
    title: localText(index.dataset.meta.title),
    parts: parts.length > 0 ? parts.join(', ') : t('share.everything'),
  })
}

function spanWords(state: AppState, index: DatasetIndex): string | null {
  if (selectAxis(state) === null) return null
  const { mode, from, to } = state.span
  const dayWords = (day: number) => signedDay(day, 'short', isWorkedOut(index, day))
  const words = { from: dayWords(from), to: dayWords(to) }
  switch (mode) {
    case 'so-far':
      return t('share.soFar', words)
    case 'window':
      return t('share.window', words)
    case 'moment':
      return t('share.moment', words)
  }
}

function viewWords({ view, pane }: AppState): string | null {
  if (view === 'table') return t('share.table')
  if (pane === 'graph') return t('share.graph')
  return pane === 'both' ? t('share.both') : null
}
