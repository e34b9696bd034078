import { useLayoutEffect, useRef } from 'react'
import type { AppState } from '@/state/appState'
import { useApp } from '@/state/hooks'

interface LiveTextProps {
  /** Must be module-level or memoised. */
  readonly select: (state: AppState) => string
  readonly className?: string
}

/** Words that follow every step of a scrub: written straight into the page, not through React. Empty words take no room. */
export function LiveText({ select, className }: LiveTextProps) {
  const { store } = useApp()
  const element = useRef<HTMLSpanElement>(null)
  useLayoutEffect(
    function followState() {
      const write = (state: AppState) => {
        const text = select(state)
        if (!element.current || element.current.textContent === text) return
        // A text that stays in the page is laid out alone.
        if (element.current.firstChild instanceof Text) element.current.firstChild.data = text
        else element.current.textContent = text
      }
      write(store.getState())
      return store.subscribe(write)
    },
    [store, select],
  )
  return <span ref={element} className={className} />
}
