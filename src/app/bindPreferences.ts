import type { AppState } from '@/state/appState'
import type { AppStore } from '@/state/createAppStore'

/** Puts theme and motion on the root element, where the tokens read them. */
export function bindPreferences(store: AppStore): void {
  const { documentElement } = document
  const apply = ({ theme, motion }: AppState) => {
    if (theme === 'system') delete documentElement.dataset['theme']
    else documentElement.dataset['theme'] = theme
    if (motion === 'system') delete documentElement.dataset['motion']
    else documentElement.dataset['motion'] = motion
  }
  apply(store.getState())
  store.subscribe((state, before) => {
    if (state.theme !== before.theme || state.motion !== before.motion) apply(state)
  })
}
