const SIDEWAYS_PX = 12
/** How long the hint stays after the finger has left. */
const HINT_MS = 1600
/** A page that scrolls by less is one that fits. */
const LEAST_SCROLL_PX = 8

/**
 * Says whose a touch is. Where the page scrolls, one finger is the page's, since a picture may fill the window, and
 * two are the picture's; where it does not, every finger is the picture's. Touches of the page reach no other
 * listener; those of the picture move nothing else. The container needs `touch-action: pan-y`, and its
 * `data-touch-hint` is shown when one finger tries to move the picture sideways in vain.
 * @returns stops it.
 */
export function bindTouchGate(container: HTMLElement): () => void {
  let isPages = false
  let isCancelled = false
  let startX = 0
  let startY = 0
  const hint = createHint(container)

  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    if (event.isPrimary) {
      isPages = pageScrolls(container)
      isCancelled = false
      startX = event.clientX
      startY = event.clientY
    } else if (!isCancelled) isPages = false
  }
  // The browser has begun to scroll: what follows is part of it.
  const onPointerCancel = () => {
    isCancelled = true
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && isPages) event.stopPropagation()
  }
  const onTouchMove = (event: TouchEvent) => {
    if (!isPages && event.cancelable) return event.preventDefault()
    event.stopPropagation()
    const [finger] = event.touches
    if (!finger || isCancelled || !isPages) return
    const [dx, dy] = [Math.abs(finger.clientX - startX), Math.abs(finger.clientY - startY)]
    if (dx > SIDEWAYS_PX && dx > dy) hint.show()
  }

  const capture = { capture: true }
  const active = { capture: true, passive: false }
  container.addEventListener('pointerdown', onPointerDown, capture)
  container.addEventListener('pointercancel', onPointerCancel, capture)
  container.addEventListener('pointermove', onPointerMove, capture)
  container.addEventListener('touchmove', onTouchMove, active)
  return () => {
    container.removeEventListener('pointerdown', onPointerDown, capture)
    container.removeEventListener('pointercancel', onPointerCancel, capture)
    container.removeEventListener('pointermove', onPointerMove, capture)
    container.removeEventListener('touchmove', onTouchMove, active)
    hint.remove()
  }
}

/** Whether the column the picture stands in is longer than the window. */
function pageScrolls(container: HTMLElement): boolean {
  for (let at = container.parentElement; at; at = at.parentElement) {
    const isLonger = at.scrollHeight > at.clientHeight + LEAST_SCROLL_PX
    if (isLonger && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}

/** A line over the picture, there for a moment. */
function createHint(container: HTMLElement) {
  const line = document.createElement('p')
  line.className = 'touch-hint'
  line.setAttribute('aria-hidden', 'true')
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    show() {
      line.textContent = container.dataset['touchHint'] ?? ''
      container.append(line)
      clearTimeout(timer)
      timer = setTimeout(() => line.remove(), HINT_MS)
    },
    remove() {
      clearTimeout(timer)
      line.remove()
    },
  }
}
