import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element's content in whole px, kept up as it changes; null before it is known. Known before the first paint. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(
    function observeSize() {
      if (!element.current) return undefined
      const take = (content: Size) => {
        const [width, height] = [Math.round(content.width), Math.round(content.height)]
        setSize((before) =>
          before?.width === width && before.height === height ? before : { width, height },
        )
      }
      take(contentOf(element.current))
      const observer = new ResizeObserver(([entry]) => {
        if (entry) take(entry.contentRect)
      })
      observer.observe(element.current)
      return () => observer.disconnect()
    },
    [element],
  )
  return size
}

/** What a ResizeObserver will say of an element. */
function contentOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const px = (...lengths: readonly string[]) =>
    lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0)
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = style
  return {
    width: width - px(paddingLeft, paddingRight, borderLeftWidth, borderRightWidth),
    height: height - px(paddingTop, paddingBottom, borderTopWidth, borderBottomWidth),
  }
}
