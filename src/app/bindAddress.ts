import type { AddressBar } from '@/platform/location'
import type { AppState } from '@/state/appState'
import { type AppStore, applyWish } from '@/state/createAppStore'
import { formatPermalink, parsePermalink } from '@/state/permalink'
import { selectAxis } from '@/state/selectors'

const REST_MS = 500

/** What deserves a step of its own for Back: selection, view, filters and what is open. Time and camera do not. */
function stepOf(state: AppState): readonly unknown[] {
  return [
    state.selection,
    state.view,
    state.pane,
    state.sourceOpen,
    state.off,
    state.hiddenSigns,
    state.hiddenGroups,
  ]
}

/**
 * Keeps the address true both ways: steps are pushed, time replaces the entry at rest (at most one write in 500 ms),
 * and going back or forward applies the address again; `reload` is called when it names another dataset.
 * @returns stops it.
 */
export function bindAddress(store: AppStore, bar: AddressBar, reload: () => void): () => void {
  let steps = stepOf(store.getState())
  let travelling = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopWaiting = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = (as: 'push' | 'replace', state: AppState) => {
    if (state.loaded.status !== 'ready') return
    const query = formatPermalink(state, selectAxis(state))
    if (query !== bar.query()) bar.write(query, as)
  }
  const stop = store.subscribe((state, before) => {
    const next = stepOf(state)
    const stepped = next.some((part, i) => part !== steps[i])
    steps = next
    if (travelling || state.loaded.status !== 'ready' || state.loaded !== before.loaded) return
    if (stepped) {
      // What the entry left behind still lacks of time goes into it, or Back would bring an older day.
      if (timer !== undefined) write('replace', before)
      stopWaiting()
      write('push', state)
    } else if (state.span !== before.span || state.theme !== before.theme) {
      stopWaiting()
      timer = setTimeout(() => {
        timer = undefined
        write('replace', store.getState())
      }, REST_MS)
    }
  })
  const stopTravel = bar.onTravel(() => {
    stopWaiting()
    const { wish, faults } = parsePermalink(bar.query())
    travelling = true
    if (!applyWish(store, wish, faults)) reload()
    travelling = false
  })
  return () => {
    stopWaiting()
    stop()
    stopTravel()
  }
}
