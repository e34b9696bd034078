import type { Hit } from '@/scenes/marks/mark'

const DELAY_MS = 80
const GAP_PX = 8

export interface Tooltip {
  show(hit: Hit, over: HTMLElement): void
  hide(): void
  destroy(): void
}

/** One shared tooltip: after 80 ms, hoverable, gone with Esc; it holds the name and notes of the mark it stands over. */
export function createTooltip(container: HTMLElement): Tooltip {
  const box = document.createElement('div')
  box.className = 'tooltip'
  box.setAttribute('aria-hidden', 'true')
  box.hidden = true
  container.ownerDocument.body.append(box)
  let timer: ReturnType<typeof setTimeout> | undefined

  const hide = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (box.hidden = true), DELAY_MS)
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || box.hidden) return
    box.hidden = true
    event.stopPropagation()
  }
  box.addEventListener('pointerenter', () => clearTimeout(timer))
  box.addEventListener('pointerleave', hide)
  container.ownerDocument.addEventListener('keydown', onEscape, true)

  return {
    show(hit, over) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const [title, ...notes] = [hit.name, ...hit.notes].map((text, i) => {
          const line = document.createElement('p')
          line.className = i === 0 ? 'tooltip-title' : 'tooltip-note'
          line.textContent = text
          return line
        })
        if (title) box.replaceChildren(title, ...notes)
        box.hidden = false
        place(box, over)
      }, DELAY_MS)
    },
    hide,
    destroy() {
      clearTimeout(timer)
      container.ownerDocument.removeEventListener('keydown', onEscape, true)
      box.remove()
    },
  }
}

/** Above its mark where there is room, below otherwise, inside the window always. */
function place(box: HTMLElement, over: HTMLElement): void {
  const mark = over.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const x = Math.min(Math.max(mark.left + mark.width / 2 - width / 2, GAP_PX), clientWidth - width - GAP_PX)
  const above = mark.top - height - GAP_PX
  box.style.transform = `translate(${x}px, ${above > GAP_PX ? above : mark.bottom + GAP_PX}px)`
}
