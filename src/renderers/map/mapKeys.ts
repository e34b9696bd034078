import type { Map as LeafletMap } from 'leaflet'

const PAN_PX = 80
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN_PX, 0],
  ArrowRight: [PAN_PX, 0],
  ArrowUp: [0, -PAN_PX],
  ArrowDown: [0, PAN_PX],
}

/**
 * Keys of the map while it has the focus itself: arrows pan, + − 0 zoom and fit, Enter goes in. From inside, Esc comes
 * out. Leaflet's own keys are off: they listen on the document.
 * @returns stops them.
 */
export function bindMapKeys(
  container: HTMLElement,
  map: LeafletMap,
  enter: () => void,
  fit: () => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && event.target !== container) {
      container.focus()
      event.stopPropagation()
      return
    }
    if (event.target !== container) return
    const arrow = ARROWS[event.key]
    if (arrow) map.panBy([arrow[0], arrow[1]], { animate: false })
    else if (event.key === '+' || event.key === '=') map.zoomIn()
    else if (event.key === '-') map.zoomOut()
    else if (event.key === '0') fit()
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  container.addEventListener('keydown', onKeyDown)
  return () => container.removeEventListener('keydown', onKeyDown)
}
