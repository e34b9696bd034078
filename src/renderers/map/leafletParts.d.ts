// Leaflet as one file is twice what the map needs, so its own sources are imported part by part; they are typed as the
// whole is. A handler adds itself to every map when it is imported.
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet'
}
declare module 'leaflet/src/geo/crs/CRS.Simple.js' {
  import type { CRS } from 'leaflet'

  export const Simple: CRS
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet'
}
declare module 'leaflet/src/layer/SVGOverlay.js' {
  export { SVGOverlay } from 'leaflet'
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import type { DomUtil } from 'leaflet'

  export const getPosition: typeof DomUtil.getPosition
  export const setPosition: typeof DomUtil.setPosition
  export const setTransform: typeof DomUtil.setTransform
}
declare module 'leaflet/src/dom/DomEvent.js' {
  import type { DomEvent } from 'leaflet'

  export const disableClickPropagation: typeof DomEvent.disableClickPropagation
  export const disableScrollPropagation: typeof DomEvent.disableScrollPropagation
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  import type { Handler } from 'leaflet'

  export const TouchZoom: typeof Handler
}
declare module 'leaflet/src/map/handler/*' {}
