import { zoomedAt } from '@/scenes/graph/camera'
import type { GraphScene } from '@/scenes/graph/graphScene'
import type { GraphIntent } from './graphIntent'

const LINE_PX = 16
const PER_PX = 0.0022

/**
 * Zooms at the pointer with the wheel or a trackpad's pinch.
 * @returns stops it.
 */
export function bindGraphWheel(
  container: HTMLElement,
  scene: () => GraphScene | null,
  report: (intent: GraphIntent) => void,
): () => void {
  const onWheel = (event: WheelEvent) => {
    const now = scene()
    if (now === null) return
    event.preventDefault()
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
    const { left, top } = container.getBoundingClientRect()
    const factor = Math.exp(-px * PER_PX * (event.ctrlKey ? 4 : 1))
    report({
      kind: 'camera',
      camera: zoomedAt(now.camera, factor, [event.clientX - left, event.clientY - top]),
    })
  }
  container.addEventListener('wheel', onWheel, { passive: false })
  return () => container.removeEventListener('wheel', onWheel)
}
