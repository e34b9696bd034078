import { daySteppedBy } from '@/scenes/timeline/thumbSteps'
import type { Thumb } from '@/scenes/timeline/timelineScene'

export interface ThumbElement {
  readonly element: HTMLElement
  place(thumb: Thumb, trackY: number, name: string): void
}

/** One end of the window: a slider of its own, with its own keys; the pointer is the track's. */
export function createThumbElement(
  className: string,
  eventDays: () => readonly number[],
  move: (day: number) => void,
): ThumbElement {
  const element = document.createElement('div')
  element.className = `timeline-thumb ${className}`
  element.setAttribute('role', 'slider')
  element.setAttribute('aria-orientation', 'horizontal')
  element.tabIndex = 0
  const handle = document.createElement('span')
  handle.className = 'timeline-thumb-handle'
  element.append(handle)
  let shown: Thumb | null = null
  let shownName = ''
  let shownY = NaN

  element.addEventListener('keydown', (event) => {
    if (shown === null || event.ctrlKey || event.metaKey || event.altKey) return
    const day = daySteppedBy(event.key, event.shiftKey, { ...shown, eventDays: eventDays() })
    if (day === null) return
    event.preventDefault()
    event.stopPropagation()
    if (!shown.isLocked && day !== shown.day) move(day)
  })

  return {
    element,
    place(thumb, trackY, name) {
      if (name !== shownName) element.setAttribute('aria-label', name)
      if (shown?.x !== thumb.x || shownY !== trackY)
        element.style.transform = `translate(${thumb.x}px, ${trackY}px)`
      if (shown?.min !== thumb.min) element.setAttribute('aria-valuemin', String(thumb.min))
      if (shown?.max !== thumb.max) element.setAttribute('aria-valuemax', String(thumb.max))
      if (shown?.day !== thumb.day) element.setAttribute('aria-valuenow', String(thumb.day))
      if (shown?.valueText !== thumb.valueText) element.setAttribute('aria-valuetext', thumb.valueText)
      if (shown?.isLocked !== thumb.isLocked) {
        if (thumb.isLocked) element.setAttribute('aria-disabled', 'true')
        else element.removeAttribute('aria-disabled')
      }
      shown = thumb
      shownName = name
      shownY = trackY
    },
  }
}
