import { type RefObject, useEffect, useRef } from 'react'

/**
 * What floats over the page closes with Escape (the focus goes back to what opened it) and with a press beside it.
 * @returns the ref for its box.
 */
export function useFloating(
  isOpen: boolean,
  opener: RefObject<HTMLElement | null>,
  close: () => void,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(close)
  useEffect(function keepCloseFresh() {
    latest.current = close
  })
  useEffect(
    function closeFromOutside() {
      if (!isOpen) return undefined
      const isInside = (target: EventTarget | null) =>
        target instanceof Node &&
        (box.current?.contains(target) === true || opener.current?.contains(target) === true)
      const onPointerDown = ({ target }: PointerEvent) => {
        if (!isInside(target)) latest.current()
      }
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        latest.current()
        opener.current?.focus()
      }
      document.addEventListener('pointerdown', onPointerDown, true)
      document.addEventListener('keydown', onKeyDown)
      return () => {
        document.removeEventListener('pointerdown', onPointerDown, true)
        document.removeEventListener('keydown', onKeyDown)
      }
    },
    [isOpen, opener],
  )
  return box
}
