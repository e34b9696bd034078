import { useEffect, useMemo, useState } from 'react'
import type { AppState } from '@/state/appState'
import type { AppStore } from '@/state/createAppStore'
import { useApp } from '@/state/hooks'

const REST_MS = 120

/** What a reader does one at a time; the span alone comes in a stream. */
const AT_ONCE = ['loaded', 'selection', 'off', 'hiddenSigns', 'hiddenGroups'] as const

/**
 * Reads state as heavy panels may: a new span only after it has rested for 120 ms, everything else at once (and then
 * with the span of that moment). `select` must be module-level and answer with the same reference for the same state.
 */
export function useRested<Answer>(select: (state: AppState) => Answer): Answer {
  const { store } = useApp()
  const [rested, setRested] = useState(() => store.getState())
  useEffect(
    function followAtRest() {
      return followRest(store, rested, setRested)
    },
    // It remembers by itself what has been told.
    // oxlint-disable-next-line react/exhaustive-deps
    [store],
  )
  return useMemo(() => select(rested), [select, rested])
}

/** Calls with the state when its span has come to rest, or at once when anything else has changed; the answer stops it. */
function followRest(store: AppStore, known: AppState, tell: (state: AppState) => void): () => void {
  let told = known
  let seen = known.span
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    told = store.getState()
    tell(told)
  }
  const follow = (state: AppState) => {
    const moved = state.span !== seen
    seen = state.span
    if (AT_ONCE.some((part) => state[part] !== told[part])) {
      clearTimeout(timer)
      settle()
    } else if (moved) {
      clearTimeout(timer)
      timer = setTimeout(settle, REST_MS)
    }
  }
  if (store.getState() !== known) settle()
  seen = told.span
  const stop = store.subscribe(follow)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
