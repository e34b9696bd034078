import { useEffect, useId, useRef, useState } from 'react'
import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useApp, useAppState } from '@/state/hooks'
import { selectAxis } from '@/state/selectors'
import { checkTypedDay } from './checkTypedDay'

const selectIsSoFar = (state: AppState) => state.span.mode === 'so-far'

/** A day as typed: taken with Enter or on leaving the field, refused in words beside it; Escape puts the day back. */
export function DateField({ end }: { readonly end: 'from' | 'to' }) {
  const { store, actions, playback } = useApp()
  const axis = useAppState(selectAxis)
  const isLocked = useAppState(selectIsSoFar) && end === 'from'
  const [refusal, setRefusal] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(
    function followSpan() {
      const write = ({ span }: AppState) => {
        const text = axis ? formatDayAs(span[end], 'short') : ''
        if (input.current && input.current.dataset['shown'] !== text) {
          input.current.value = text
          input.current.dataset['shown'] = text
          setRefusal(null)
        }
      }
      write(store.getState())
      return store.subscribe(write)
    },
    [store, end, axis],
  )
  const restore = () => {
    if (input.current) input.current.value = input.current.dataset['shown'] ?? ''
    setRefusal(null)
  }
  const take = () => {
    const text = input.current?.value ?? ''
    if (!axis || isLocked || text === input.current?.dataset['shown']) return setRefusal(null)
    const typed = checkTypedDay(text, end, store.getState().span, axis)
    if (!typed.ok) return setRefusal(typed.words)
    playback.pause()
    if (end === 'from') actions.setFrom(typed.day)
    else actions.setTo(typed.day)
    restore()
  }
  const note = isLocked ? `${id}-locked` : refusal === null ? undefined : `${id}-refusal`
  return (
    <span className="timeline-date">
      <label htmlFor={id}>{t(`timeline.${end}`)}</label>
      <input
        ref={input}
        id={id}
        className="timeline-date-field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        readOnly={isLocked || !axis}
        aria-disabled={isLocked || undefined}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={note}
        title={isLocked ? t('timeline.from.locked') : undefined}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take()
          if (key === 'Escape') restore()
        }}
      />
      {isLocked && (
        <span id={`${id}-locked`} hidden>
          {t('timeline.from.locked')}
        </span>
      )}
      {refusal !== null && (
        <span id={`${id}-refusal`} className="timeline-refusal" role="alert">
          {refusal}
        </span>
      )}
    </span>
  )
}
