import type { AppHandle } from '@/state/hooks'

/**
 * Esc, one rung a press: what floats (it handles its own) → the selection → out of a view's inside. It never changes
 * time or filters. Captured, so that a selection goes before a view is left.
 * @returns stops it.
 */
export function bindShortcuts({ store, actions }: AppHandle): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (document.querySelector('dialog[open], [data-floating]:not([hidden]), .tooltip:not([hidden])')) return
    if (store.getState().dialog !== null) {
      // Asked for, and still on its way.
      actions.show({ dialog: null })
      return
    }
    const { target } = event
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return
    if (store.getState().selection !== null) {
      actions.clearSelection()
      event.stopPropagation()
    }
  }
  addEventListener('keydown', onKeyDown, true)
  return () => removeEventListener('keydown', onKeyDown, true)
}
