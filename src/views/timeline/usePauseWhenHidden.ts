import { useEffect } from 'react'
import { useApp } from '@/state/hooks'

/** Playback waits while nobody sees it. */
export function usePauseWhenHidden(): void {
  const { playback, store } = useApp()
  useEffect(
    function pauseInTheDark() {
      const onChange = () => {
        if (document.visibilityState === 'hidden' && store.getState().play === 'playing') playback.pause()
      }
      document.addEventListener('visibilitychange', onChange)
      return () => document.removeEventListener('visibilitychange', onChange)
    },
    [playback, store],
  )
}
