import { disableClickPropagation, disableScrollPropagation } from 'leaflet/src/dom/DomEvent.js'
import type { MapWords } from './mapPicture'

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
} as const
type Action = keyof typeof ICONS

/** Zoom and fit, as real buttons over the picture. */
export function createMapButtons(container: HTMLElement, actions: Readonly<Record<Action, () => void>>) {
  const group = document.createElement('div')
  group.className = 'map-buttons button-group'
  const buttons = new Map(
    (Object.keys(ICONS) as readonly Action[]).map((action) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button is-icon'
      button.dataset['action'] = action
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      svg.setAttribute('viewBox', '0 0 16 16')
      svg.setAttribute('width', '16')
      svg.setAttribute('height', '16')
      svg.setAttribute('aria-hidden', 'true')
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('d', ICONS[action])
      path.setAttribute('class', 's-ink f-none')
      path.setAttribute('stroke-width', '1.7')
      svg.append(path)
      button.append(svg)
      button.addEventListener('click', () => actions[action]())
      return [action, button] as const
    }),
  )
  group.append(...buttons.values())
  disableClickPropagation(group)
  disableScrollPropagation(group)
  container.append(group)
  return {
    name(words: MapWords) {
      buttons.forEach((button, action) => button.setAttribute('aria-label', words[action]))
    },
    remove: () => group.remove(),
  }
}
