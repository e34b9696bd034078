import type { Map as LeafletMap } from 'leaflet'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js'
import { bindTouchGate } from '../touchGate'

/**
 * Two fingers zoom the map. The handler adds itself to maps made later; this one was there before.
 * @returns stops it.
 */
export function bindMapTouch(container: HTMLElement, map: LeafletMap): () => void {
  if (!Object.hasOwn(map, 'touchZoom')) map.addHandler('touchZoom', TouchZoom)
  return bindTouchGate(container)
}
