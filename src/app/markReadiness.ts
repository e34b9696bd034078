import type { AppStore } from '@/state/createAppStore'

/** What is in the page now has been painted: the task after the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })
}

/**
 * Measuring points: `sidelines:first-picture` when land, labels and ties are painted, `sidelines:ready` and
 * `<html data-ready>` when nothing more is pending (`error` when no dataset can be shown).
 */
export function markReadiness(store: AppStore, land: Promise<unknown>): void {
  const { documentElement } = document
  const settle = async () => {
    const { status } = store.getState().loaded
    if (status === 'loading') return
    if (status === 'ready') {
      await land
      await painted()
      performance.mark('sidelines:first-picture')
      performance.mark('sidelines:ready')
    }
    documentElement.dataset['ready'] = status === 'ready' ? 'true' : 'error'
  }
  void settle()
  store.subscribe((state, before) => {
    if (state.loaded === before.loaded) return
    if (state.loaded.status === 'loading') delete documentElement.dataset['ready']
    void settle()
  })
}
