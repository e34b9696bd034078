import type { GraphScene } from '@/scenes/graph/graphScene'
import { createHitLayer } from '../painters/hitLayer'
import { svgElement } from '../painters/svgElements'
import { createSvgPainter } from '../painters/svgPainter'
import type { Renderer } from '../renderer'
import { whereTouched } from '../whereTouched'
import type { GraphIntent } from './graphIntent'
import { bindGraphKeys } from './graphKeys'
import { bindGraphPointer } from './graphPointer'
import { bindGraphWheel } from './graphWheel'

/**
 * Draws a graph into a container: an svg under real buttons, both seen through one camera. It keeps no camera of its
 * own: gestures and keys are reported, and the next scene says where to look from.
 */
export function createGraphRenderer(
  container: HTMLElement,
  report: (intent: GraphIntent) => void,
): Renderer<GraphScene> {
  const svg = svgElement('svg', 'graph-svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('preserveAspectRatio', 'xMinYMin meet')
  const stage = document.createElement('div')
  stage.className = 'graph-stage'
  container.append(svg, stage)
  // The view is one tab stop; Enter goes in.
  container.tabIndex = 0
  const painter = createSvgPainter(svg)
  const hits = createHitLayer(stage, report)
  let last: GraphScene | null = null
  let undo: (() => void) | null = null
  const scene = () => last

  const look = ({ camera: { scale, x, y }, size: { width, height } }: GraphScene) => {
    // In px, not in shares of the container: that is measured at other sizes too, and each lays out all of the svg.
    svg.style.width = `${width}px`
    svg.style.height = `${height}px`
    svg.setAttribute('viewBox', `${-x / scale} ${-y / scale} ${width / scale} ${height / scale}`)
    stage.style.transform =
      scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`
    container.toggleAttribute('data-moved', scale !== 1 || x !== 0 || y !== 0)
  }

  return {
    update(next) {
      const before = last
      if (next === before) return
      last = next
      if (before?.camera !== next.camera || before.size !== next.size) look(next)
      if (before?.picture !== next.picture) {
        painter.paint(next.picture)
        hits.lay(next.picture)
      }
      undo ??= bindAll(container, scene, report, () => hits.enter())
    },
    destroy() {
      undo?.()
      undo = null
      last = null
      painter.clear()
      hits.clear()
      svg.remove()
      stage.remove()
      container.removeAttribute('tabindex')
    },
  }
}

function bindAll(
  container: HTMLElement,
  scene: () => GraphScene | null,
  report: (intent: GraphIntent) => void,
  enter: () => void,
): () => void {
  const undos = [
    whereTouched(() => import('../touchGate').then((m) => () => m.bindTouchGate(container))),
    bindGraphPointer(container, scene, report),
    bindGraphWheel(container, scene, report),
    bindGraphKeys(container, scene, report, enter),
  ]
  return () => undos.forEach((undo) => undo())
}
