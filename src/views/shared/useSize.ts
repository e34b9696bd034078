import { type RefObject, useEffect, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element in whole px, kept up as it changes; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(
    function observeSize() {
      if (!element.current) return undefined
      const observer = new ResizeObserver(([entry]) => {
        if (!entry) return
        const width = Math.round(entry.contentRect.width)
        const height = Math.round(entry.contentRect.height)
        setSize((before) =>
          before?.width === width && before.height === height ? before : { width, height },
        )
      })
      observer.observe(element.current)
      return () => observer.disconnect()
    },
    [element],
  )
  return size
}
