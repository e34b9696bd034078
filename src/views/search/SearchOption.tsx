import { useCallback, useEffect } from 'react'
import type { AppState } from '@/state/appState'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { type Hit, matchedRuns } from '@/queries/searchDataset'
import { recordOf } from '@/queries/recordOf'
import { selectStandingOf } from '@/state/emphasis'
import { useActions, useAppState } from '@/state/hooks'
import { selectAxis, selectSpan } from '@/state/selectors'
import { MarkSample } from '@/views/shared/MarkSample'
import { Highlighted } from './Highlighted'
import { RESULT_MARK, resultShapes } from './resultShapes'
import { resultWords } from './resultWords'

/** What every row of the list does: it is walked to by the pointer and pressed without taking the focus from the field. */
export interface OptionProps {
  readonly id: string
  readonly active: boolean
  readonly walkHere: () => void
  readonly choose: () => void
}

const keepFocus = (event: { preventDefault(): void }) => event.preventDefault()

/** The day posts are given for: the last of the window; null where the dataset has no dates. */
const selectDay = (state: AppState) => (selectAxis(state) === null ? null : selectSpan(state).to)

interface HitOptionProps extends OptionProps {
  readonly index: DatasetIndex
  readonly hit: Hit
  readonly query: string
}

/** A thing found: its mark, its name with the letters found underlined, what it is, and a date or a count. */
export function HitOption({ id, active, walkHere, choose, index, hit, query }: HitOptionProps) {
  const { ref, by } = hit
  const actions = useActions()
  const standing = useAppState(useCallback((state: AppState) => standingCode(state, ref), [ref]))
  const [state, selected] = standing.split(' ')
  const day = useAppState(selectDay)
  const { title, note, measure } = resultWords(index, ref, day)
  const alias = by !== null && matchedRuns(title, query).length === 0 ? t('search.also', { alias: by }) : null
  // Of letters in pieces some screen readers make words of their own.
  const name = [title, alias, note, measure].filter(Boolean).join('; ')
  useEffect(
    function lightUp() {
      if (!active) return undefined
      actions.hover(ref)
      return () => actions.hover(null)
    },
    [active, ref, actions],
  )
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="search-option"
      aria-label={name}
      aria-selected={active}
      aria-current={selected === 'selected' || undefined}
      data-ref={ref}
      data-state={state}
      data-certainty={recordOf(index, ref)?.basis}
      onPointerMove={walkHere}
      onPointerDown={keepFocus}
      onClick={choose}
      onKeyDown={({ key }) => key === 'Enter' && choose()}
    >
      <MarkSample shapes={resultShapes(index, ref)} width={RESULT_MARK} height={RESULT_MARK} />
      <span className="search-words">
        <span className="search-title">
          <Highlighted text={title} query={query} />
        </span>
        <span className="search-note">
          {alias !== null && (
            <>
              <Highlighted text={alias} query={query} />
              {note !== '' && ' · '}
            </>
          )}
          {note}
        </span>
      </span>
      <span className="search-measure">{measure}</span>
    </div>
  )
}

/** The rest of a group: pressed, it is shown. */
export function MoreOption({ id, active, walkHere, choose, left }: OptionProps & { readonly left: number }) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="search-option is-more"
      aria-selected={active}
      onPointerMove={walkHere}
      onPointerDown={keepFocus}
      onClick={choose}
      onKeyDown={({ key }) => key === 'Enter' && choose()}
    >
      {t('search.more', { n: left })}
    </div>
  )
}

function standingCode(state: AppState, ref: Hit['ref']): string {
  const { state: inside, selected } = selectStandingOf(state, ref)
  return `${inside === 'active' ? 'active' : 'ghost'} ${selected ? 'selected' : ''}`
}
