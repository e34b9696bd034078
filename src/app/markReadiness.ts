import type { AppStore } from '@/state/createAppStore'

/** The next frame after the one being prepared has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/**
 * Measuring points: `sidelines:first-picture` when land, labels and ties are painted, `sidelines:ready` and
 * `<html data-ready>` when nothing more is pending (`error` when no dataset can be shown).
 * @param rest loads what the reader will want next; a failure there is shown where it is wanted
 */
export function markReadiness(store: AppStore, land: Promise<unknown>, rest: () => Promise<unknown>): void {
  const { documentElement } = document
  const settle = async () => {
    const { status } = store.getState().loaded
    if (status === 'loading') return
    if (status === 'ready') {
      await land
      await painted()
      performance.mark('sidelines:first-picture')
      await rest().catch(() => undefined)
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
