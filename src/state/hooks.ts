import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Actions } from './actions'
import type { AppState } from './appState'
import type { AppStore } from './createAppStore'
import type { Playback } from './playback'

/** What the browser does for views, injected so that tests can stand in for it. */
export interface Device {
  /** Width in px of a text in the label face. */
  readonly measureText: (text: string, sizePx: number, weight: 400 | 600) => number
  /** Whether the text reached the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>
  readonly saveFile: (name: string, text: string, mediaType: string) => void
  /** The address that restores what is on the screen. */
  readonly shareAddress: () => string
}

/** What views are given: the store to read and the intents to call. */
export interface AppHandle {
  readonly store: AppStore
  readonly actions: Actions
  readonly playback: Playback
  readonly device: Device
}

export const AppContext = createContext<AppHandle | null>(null)

export function useApp(): AppHandle {
  const handle = useContext(AppContext)
  if (handle === null) throw new Error('useApp expects an AppContext above it')
  return handle
}

/** Reads through a named, module-level selector; its answer must be the same reference while nothing changed. */
export function useAppState<Answer>(select: (state: AppState) => Answer): Answer {
  return useStore(useApp().store, select)
}

export function useActions(): Actions {
  return useApp().actions
}
