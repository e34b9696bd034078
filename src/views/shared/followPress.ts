import type { Intent } from '@/renderers/renderer'
import type { Actions } from '@/state/actions'

/** Does what every picture's reader may ask for. */
export function followPress(actions: Actions, intent: Intent): void {
  switch (intent.kind) {
    case 'press':
      return actions.press(intent.ref)
    case 'press-empty':
      return actions.clearSelection()
    case 'hover':
      return actions.hover(intent.ref)
  }
}
