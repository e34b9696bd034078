import { parseRef, type Ref } from '@/model/ref'
import type { MapIntent } from './mapPicture'

const DRAG_TOLERANCE_PX = 3

/**
 * Presses that reach no button: on a line, on a country, on empty sea. A drag is none of them.
 * @returns stops them.
 */
export function bindMapPress(
  container: HTMLElement,
  report: (intent: MapIntent) => void,
  countries: () => ReadonlyMap<string, Ref>,
): () => void {
  let downAt: readonly [number, number] = [0, 0]
  const onDown = (event: PointerEvent) => (downAt = [event.clientX, event.clientY])
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element) || event.detail > 1) return
    if (Math.hypot(event.clientX - downAt[0], event.clientY - downAt[1]) > DRAG_TOLERANCE_PX) return
    if (target.closest('button, .map-buttons, .inset-caption')) return
    const marked = target.closest('[data-mark]')?.getAttribute('data-mark')
    const code = target.closest<SVGElement>('[data-country]')?.dataset['country']
    const ref = marked ? parseRef(marked) : code ? countries().get(code) : undefined
    report(ref ? { kind: 'press', ref, byKeyboard: false } : { kind: 'press-empty' })
  }
  container.addEventListener('pointerdown', onDown, true)
  container.addEventListener('click', onClick)
  return () => {
    container.removeEventListener('pointerdown', onDown, true)
    container.removeEventListener('click', onClick)
  }
}
