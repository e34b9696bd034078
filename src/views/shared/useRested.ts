import { useCallback, useSyncExternalStore } from 'react'
import type { AppState } from '@/state/appState'
import type { AppStore } from '@/state/createAppStore'
import { useApp } from '@/state/hooks'

const REST_MS = 120

/** What a reader does one at a time; the span alone comes in a stream. */
const AT_ONCE = ['loaded', 'selection', 'off', 'hiddenSigns', 'hiddenGroups'] as const

/**
 * Reads state as heavy panels may: a new span only after it has rested for 120 ms, everything else at once (and then
 * with the span of that moment). `select` must answer with the same reference for the same state.
 */
export function useRested<Answer>(select: (state: AppState) => Answer): Answer {
  const rest = restOf(useApp().store)
  return useSyncExternalStore(
    rest.subscribe,
    useCallback(() => select(rest.now()), [select, rest]),
  )
}

/** The state as it was when the span last rested: one for all that read it, with one clock. */
interface Rest {
  readonly now: () => AppState
  readonly subscribe: (listener: () => void) => () => void
}

const rests = new WeakMap<AppStore, Rest>()

function restOf(store: AppStore): Rest {
  const known = rests.get(store)
  if (known) return known
  const rest = createRest(store)
  rests.set(store, rest)
  return rest
}

function createRest(store: AppStore): Rest {
  const listeners = new Set<() => void>()
  let told = store.getState()
  let seen = told.span
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null
  const settle = () => {
    clearTimeout(timer)
    told = store.getState()
    listeners.forEach((listener) => listener())
  }
  const follow = (state: AppState) => {
    const moved = state.span !== seen
    seen = state.span
    if (AT_ONCE.some((part) => state[part] !== told[part])) settle()
    else if (moved) {
      clearTimeout(timer)
      timer = setTimeout(settle, REST_MS)
    }
  }
  // While nobody follows nothing is held back.
  const catchUp = () => {
    told = store.getState()
    seen = told.span
  }
  return {
    now() {
      if (stop === null) catchUp()
      return told
    },
    subscribe(listener) {
      listeners.add(listener)
      if (stop === null) {
        catchUp()
        stop = store.subscribe(follow)
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        stop?.()
        stop = null
      }
    },
  }
}
