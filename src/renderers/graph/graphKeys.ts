import { pannedBy, zoomedAt } from '@/scenes/graph/camera'
import type { GraphScene } from '@/scenes/graph/graphScene'
import type { Point } from '@/scenes/marks/point'
import type { GraphIntent } from './graphIntent'

const PAN_PX = 60
export const ZOOM_STEP = 1.3
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
}

/**
 * Keys of the graph while it has the focus itself: arrows pan, + − 0 zoom and fit, Enter goes in. From inside, Esc
 * comes out, and no further.
 * @returns stops them.
 */
export function bindGraphKeys(
  container: HTMLElement,
  scene: () => GraphScene | null,
  report: (intent: GraphIntent) => void,
  enter: () => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const now = scene()
    if (now === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target !== container) {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      container.focus()
      return
    }
    const { camera, size } = now
    const middle: Point = [size.width / 2, size.height / 2]
    const arrow = ARROWS[event.key]
    if (arrow) report({ kind: 'camera', camera: pannedBy(camera, ...arrow, size) })
    else if (event.key === '+' || event.key === '=')
      report({ kind: 'camera', camera: zoomedAt(camera, ZOOM_STEP, middle) })
    else if (event.key === '-') report({ kind: 'camera', camera: zoomedAt(camera, 1 / ZOOM_STEP, middle) })
    else if (event.key === '0') report({ kind: 'fit' })
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  container.addEventListener('keydown', onKeyDown)
  return () => container.removeEventListener('keydown', onKeyDown)
}
