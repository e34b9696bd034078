import type { LandShapes } from '@/scenes/map/landShapes'
import type { Inset } from '@/scenes/map/mapPlan'
import type { Picture } from '@/scenes/marks/picture'
import { createHitLayer } from '../painters/hitLayer'
import { createSvgPainter } from '../painters/svgPainter'
import { svgElement } from '../painters/svgElements'
import type { Intent } from '../renderer'
import { createHatch } from './landLayer'

export interface InsetLayer {
  show(picture: Picture, title: string): void
  /** Shows the land of the map through this window. */
  useLand(groupId: string, shapes: LandShapes): void
  remove(): void
}

/** An enlargement: a framed window onto the same land and the same marks. */
export function createInsetLayer(
  container: HTMLElement,
  inset: Inset,
  report: (intent: Intent) => void,
): InsetLayer {
  const { box, framed, letter } = inset
  const figure = document.createElement('div')
  figure.className = 'inset'
  figure.style.transform = `translate(${box.x}px, ${box.y}px)`
  figure.style.width = `${box.width}px`
  figure.style.height = `${box.height}px`
  const land = svgElement('svg', 'inset-land')
  land.setAttribute('viewBox', `${framed.x} ${framed.y} ${framed.width} ${framed.height}`)
  land.setAttribute('aria-hidden', 'true')
  const svg = svgElement('svg', 'inset-marks')
  svg.setAttribute('aria-hidden', 'true')
  const caption = document.createElement('p')
  caption.className = 'inset-caption'
  const tab = document.createElement('span')
  tab.className = 'inset-letter'
  tab.textContent = letter
  const title = document.createElement('span')
  caption.append(tab, title)
  figure.append(land, svg, caption)
  container.append(figure)
  const painter = createSvgPainter(svg)
  const hits = createHitLayer(figure, report)
  return {
    show(picture, words) {
      title.textContent = words
      painter.paint(picture)
      hits.lay(picture)
    },
    useLand(groupId, shapes) {
      const use = svgElement('use')
      use.setAttribute('href', `#${groupId}`)
      const hatch = createHatch(`${groupId}-hatch-${letter}`, shapes)
      hatch.rescale(inset.viewport.scale)
      land.replaceChildren(use, hatch.group)
    },
    remove() {
      painter.clear()
      hits.clear()
      figure.remove()
    },
  }
}

/** The rectangle on the map that says what an enlargement frames, with its letter. */
export function createInsetFrame(layer: HTMLElement, letter: string): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'inset-frame'
  frame.setAttribute('aria-hidden', 'true')
  const tab = document.createElement('span')
  tab.className = 'inset-letter'
  tab.textContent = letter
  frame.append(tab)
  layer.append(frame)
  return frame
}
