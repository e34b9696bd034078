import type { Mark } from '@/scenes/marks/mark'
import type { Picture } from '@/scenes/marks/picture'
import type { Intent } from '../renderer'
import { createTooltip } from './tooltip'

const LEAST_TARGET_PX = 24
const DRAG_TOLERANCE_PX = 3

export interface HitLayer {
  /** Lays a button over every interactive mark, in the marks' order. */
  lay(picture: Picture): void
  /** Into the layer: focuses the selected mark's button, or the first. */
  enter(): void
  clear(): void
}

/**
 * Real buttons over drawn marks: what a pointer presses, a keyboard walks and a screen reader reads. They are out of
 * the tab order; the view is the one tab stop and Enter goes in.
 */
export function createHitLayer(container: HTMLElement, report: (intent: Intent) => void): HitLayer {
  const layer = document.createElement('div')
  layer.className = 'hits'
  container.append(layer)
  const tooltip = createTooltip(container)
  const buttons = new Map<string, { button: HTMLButtonElement; mark: Mark }>()
  let pressedAt: readonly [number, number] | null = null

  const markOf = (target: EventTarget | null) => {
    const key =
      target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined
    return key === undefined ? undefined : buttons.get(key)
  }
  // A view of several layers (map and enlargements) is walked as one: its root carries `data-walk`.
  const walk = () => [
    ...(layer.closest('[data-walk]') ?? layer).querySelectorAll<HTMLButtonElement>('.hit:not([hidden])'),
  ]

  const onPointerDown = (event: PointerEvent) => (pressedAt = [event.clientX, event.clientY])
  const onClick = (event: MouseEvent) => {
    const hit = markOf(event.target)
    const moved =
      pressedAt !== null &&
      event.detail > 0 &&
      Math.hypot(event.clientX - pressedAt[0], event.clientY - pressedAt[1]) > DRAG_TOLERANCE_PX
    if (!hit?.mark.ref || moved || event.detail > 1) return
    event.stopPropagation()
    tooltip.hide()
    report({ kind: 'press', ref: hit.mark.ref, byKeyboard: event.detail === 0 })
  }
  const onOver = (event: PointerEvent) => {
    const hit = markOf(event.target)
    if (event.pointerType !== 'mouse' || !hit?.mark.hit) return
    report({ kind: 'hover', ref: hit.mark.ref })
    tooltip.show(hit.mark.hit, hit.button)
  }
  const onOut = () => {
    report({ kind: 'hover', ref: null })
    tooltip.hide()
  }
  const onFocus = (event: FocusEvent) => {
    const hit = markOf(event.target)
    if (!hit) return
    report({ kind: 'hover', ref: hit.mark.ref })
    if (hit.mark.hit && hit.button.matches(':focus-visible')) tooltip.show(hit.mark.hit, hit.button)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const all = walk()
    const here = all.indexOf(event.target as HTMLButtonElement)
    if (here < 0) return
    const to = destination(event, here, all)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    all[to]?.focus()
  }

  layer.addEventListener('pointerdown', onPointerDown)
  layer.addEventListener('click', onClick)
  layer.addEventListener('pointerover', onOver)
  layer.addEventListener('pointerout', onOut)
  layer.addEventListener('focusin', onFocus)
  layer.addEventListener('focusout', onOut)
  layer.addEventListener('keydown', onKeyDown)

  return {
    lay(picture) {
      const present = new Set<string>()
      for (const mark of picture.marks) {
        if (mark.hit === null) continue
        present.add(mark.key)
        const known = buttons.get(mark.key)
        if (known?.mark === mark) continue
        const button = known?.button ?? document.createElement('button')
        dress(button, mark, known?.mark)
        if (!known) layer.append(button)
        buttons.set(mark.key, { button, mark })
      }
      for (const [key, { button }] of buttons) {
        if (present.has(key)) continue
        button.remove()
        buttons.delete(key)
      }
      order(layer, picture, buttons)
    },
    enter() {
      const all = walk()
      const chosen = all.find((button) => button.getAttribute('aria-pressed') === 'true') ?? all[0]
      chosen?.focus()
    },
    clear() {
      tooltip.destroy()
      layer.remove()
      buttons.clear()
    },
  }
}

/** Where a walking key leads: along the order, to the ends, or to the next name that begins with a letter. */
function destination(
  event: KeyboardEvent,
  here: number,
  all: readonly HTMLButtonElement[],
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (here + 1) % all.length
    case 'ArrowLeft':
    case 'ArrowUp':
      return (here - 1 + all.length) % all.length
    case 'Home':
      return 0
    case 'End':
      return all.length - 1
    default: {
      if (event.key.length !== 1 || event.key === ' ') return undefined
      const letter = event.key.toLocaleLowerCase()
      const onward = [...all.keys()].map((i) => (here + 1 + i) % all.length)
      return onward.find((i) => all[i]?.getAttribute('aria-label')?.toLocaleLowerCase().startsWith(letter))
    }
  }
}

function dress(button: HTMLButtonElement, mark: Mark, before: Mark | undefined): void {
  const { hit, emphasis, certainty, ref } = mark
  if (hit === null) return
  const width = Math.max(hit.box.width, LEAST_TARGET_PX)
  const height = Math.max(hit.box.height, LEAST_TARGET_PX)
  const x = hit.box.x - (width - hit.box.width) / 2
  const y = hit.box.y - (height - hit.box.height) / 2
  if (before?.hit?.box !== hit.box) {
    // Not a transform: each would be a paint chunk of its own, put together anew at every step.
    button.style.left = `${x}px`
    button.style.top = `${y}px`
    button.style.width = `${width}px`
    button.style.height = `${height}px`
  }
  if (before === undefined) {
    button.type = 'button'
    button.tabIndex = -1
    button.className = mark.shapes.some(({ kind }) => kind === 'chip') ? 'hit is-round' : 'hit'
    button.dataset['key'] = mark.key
    if (ref) button.dataset['ref'] = ref
  }
  if (before?.hit?.name !== hit.name) button.setAttribute('aria-label', hit.name)
  if (before?.certainty !== certainty && certainty) button.dataset['certainty'] = certainty
  if (before?.emphasis === emphasis) return
  button.setAttribute('aria-pressed', String(emphasis.selected))
  button.dataset['state'] = emphasis.state
  button.hidden = emphasis.state === 'hidden'
  if (emphasis.dim) button.dataset['dim'] = 'true'
  else delete button.dataset['dim']
}

/** Keeps the buttons in the marks' order, moving only what is out of place. */
function order(
  layer: HTMLElement,
  picture: Picture,
  buttons: ReadonlyMap<string, { button: HTMLButtonElement }>,
): void {
  let next = layer.firstChild
  for (const { key } of picture.marks) {
    const button = buttons.get(key)?.button
    if (!button) continue
    if (button === next) next = next.nextSibling
    else layer.insertBefore(button, next)
  }
}
