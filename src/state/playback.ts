import { at, type DatasetIndex } from '@/queries/indexDataset'
import type { Axis } from '@/queries/axisOf'
import { switchedOn } from '@/queries/switchedOn'
import type { AppState, Span } from './appState'
import type { AppStore } from './createAppStore'
import { selectAxis, selectIndex } from './selectors'

/** Time as playback needs it; injected, so that tests own it. */
export interface Clock {
  /** Calls once after a while; the answer cancels. */
  readonly after: (ms: number, call: () => void) => () => void
}

export interface Playback {
  /** Play, pause, or replay from the first event when at the end. */
  readonly toggle: () => void
  readonly pause: () => void
  /** To the next (1) or previous (-1) event; pauses. */
  readonly step: (direction: 1 | -1) => void
}

/** Milliseconds an event stays at speed 1. */
export const DWELL_MS = 3000

type Looking = Pick<AppState, 'span' | 'off' | 'hiddenSigns' | 'hiddenGroups'>

/** The ranks playback may stand at: the dated events that no switch hides, in a window those of the window. */
function reach(index: DatasetIndex, looking: Looking): readonly number[] {
  const on = switchedOn(index, looking)
  const { mode, from, to } = looking.span
  const ranks = Array.from(index.byTime, (_, rank) => rank)
  return ranks.filter((rank) => {
    const event = index.byTime[rank] ?? 0
    if (on[event] === 0) return false
    return mode !== 'window' || (at(index.startDay, event) <= to && at(index.endDay, event) > from)
  })
}

/** Where the reader stands among the ranks: where playback is, else the last event inside the span, else before the first. */
function standing(index: DatasetIndex, { reached, to }: Span, ranks: readonly number[]): number {
  if (reached !== null) return reached
  return ranks.findLast((rank) => at(index.startDay, index.byTime[rank] ?? 0) <= to) ?? -1
}

/** The rank one event on; null at either end. */
export function nextRank(index: DatasetIndex, looking: Looking, direction: 1 | -1): number | null {
  const ranks = reach(index, looking)
  const now = standing(index, looking.span, ranks)
  const next = direction === 1 ? ranks.find((rank) => rank > now) : ranks.findLast((rank) => rank < now)
  return next ?? null
}

function spanAtRank(index: DatasetIndex, span: Span, rank: number, axis: Axis): Span {
  if (span.mode === 'window') return { ...span, reached: rank }
  const day = Math.min(at(index.endDay, index.byTime[rank] ?? 0) - 1, axis.last)
  return { ...span, from: span.mode === 'moment' ? day : axis.first, to: day, reached: rank }
}

/** Steps through events, not days: gaps are compressed. It never starts by itself, nor on an empty picture. */
export function createPlayback(store: AppStore, clock: Clock): Playback {
  let cancel: (() => void) | null = null
  const stand = (rank: number, play: AppState['play']) => {
    const [index, axis] = [selectIndex(store.getState()), selectAxis(store.getState())]
    if (index && axis) store.setState(({ span }) => ({ span: spanAtRank(index, span, rank, axis), play }))
  }
  const halt = (play: AppState['play']) => {
    cancel?.()
    cancel = null
    if (store.getState().play !== play) store.setState({ play })
  }
  const wait = () => {
    cancel?.()
    cancel = clock.after(DWELL_MS / store.getState().speed, () => {
      cancel = null
      const { play } = store.getState()
      // Going back in the history, or another dataset, has stopped it meanwhile.
      if (play !== 'playing') return
      const index = selectIndex(store.getState())
      const next = index ? nextRank(index, store.getState(), 1) : null
      if (next === null) return halt('ended')
      stand(next, 'playing')
      wait()
    })
  }
  return {
    pause: () => halt('idle'),
    toggle() {
      const state = store.getState()
      if (state.play === 'playing') return halt('idle')
      const index = selectIndex(state)
      if (!index) return
      const next = nextRank(index, state, 1) ?? reach(index, state)[0]
      if (next === undefined) return
      stand(next, 'playing')
      wait()
    },
    step(direction) {
      const index = selectIndex(store.getState())
      const next = index ? nextRank(index, store.getState(), direction) : null
      halt('idle')
      if (next !== null) stand(next, 'idle')
    },
  }
}
