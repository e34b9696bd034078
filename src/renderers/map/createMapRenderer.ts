import type { LatLngExpression } from 'leaflet'
import { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js'
import { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import { Map as LeafletMap } from 'leaflet/src/map/Map.js'
import type { MapPlan } from '@/scenes/map/mapPlan'
import type { Point } from '@/scenes/marks/point'
import { createHitLayer } from '../painters/hitLayer'
import { createSvgPainter } from '../painters/svgPainter'
import { svgElement } from '../painters/svgElements'
import type { CreateRenderer } from '../renderer'
import { whereTouched } from '../whereTouched'
import { createInsetFrame, createInsetLayer, type InsetLayer } from './insetLayer'
import { createLandLayer, type LandLayer } from './landLayer'
import { createMapButtons } from './mapButtons'
import { bindMapKeys } from './mapKeys'
import type { MapIntent, MapPicture } from './mapPicture'
import { bindMapPress } from './mapPress'

/** Plane units to Leaflet's latitude and longitude: the only place where [lat, lon] order exists. */
const toLatLng = ([x, y]: Point): LatLngExpression => [-y, x]
const MARGIN_PX = 24
const ZOOM_STEP = 0.5

/** Leaflet holds the camera, the panes and the land; our painter draws the marks in a pane of its own. */
export const createMapRenderer: CreateRenderer<MapPicture, MapIntent> = (container, report) => {
  container.dataset['walk'] = ''
  container.tabIndex = 0
  const map = new LeafletMap(container, {
    crs: Simple,
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    inertia: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    zoomSnap: 0,
    zoomDelta: ZOOM_STEP,
    minZoom: -2,
    maxZoom: 4.5,
    wheelPxPerZoomLevel: 140,
  })
  const layer = document.createElement('div')
  layer.className = 'map-marks'
  map.createPane('marks').append(layer)
  const svg = svgElement('svg', 'map-marks-svg')
  svg.setAttribute('aria-hidden', 'true')
  layer.append(svg)
  const painter = createSvgPainter(svg)
  const hits = createHitLayer(layer, report)
  const insetFrames = new Map<string, HTMLElement>()
  let insets: readonly { readonly letter: string; readonly layer: InsetLayer }[] = []
  let land: LandLayer | null = null
  let last: MapPicture | null = null
  let moved = false
  let homing = false
  let zoomed = false
  let laidFor = 1
  let destroyed = false

  const scaleNow = () => 2 ** map.getZoom()
  const goHome = (plan: MapPlan) => {
    const { scale, origin } = plan.home
    const centre: Point = [
      origin[0] + container.clientWidth / 2 / scale,
      origin[1] + container.clientHeight / 2 / scale,
    ]
    homing = true
    map.setView(toLatLng(centre), Math.log2(scale), { animate: false })
    homing = false
    moved = false
    if (zoomed) report({ kind: 'camera', scale: null })
    zoomed = false
  }
  const originNow = () => map.latLngToLayerPoint(toLatLng([0, 0]))
  const anchorLayer = () => setPosition(layer, originNow())
  // While two fingers move, the marks as they are follow the land.
  const onPinch = () => setTransform(layer, originNow(), scaleNow() / laidFor)
  const onViewReset = () => {
    anchorLayer()
    const scale = scaleNow()
    if (scale === laidFor) return
    laidFor = scale
    land?.rescale(scale)
    if (homing) return
    zoomed = true
    report({ kind: 'camera', scale })
  }
  const fit = () => {
    if (last) goHome(last.plan)
  }
  // Not `zoomend`: the end of a pinch does not fire it.
  map.on('viewreset', onViewReset).on('zoom', onPinch)
  map.on('dragstart zoomstart', () => (moved = !homing))
  map.on('dblclick', ({ containerPoint }) => map.setZoomAround(containerPoint, map.getZoom() + ZOOM_STEP))
  const stopKeys = bindMapKeys(container, map, () => hits.enter(), fit)
  const buttons = createMapButtons(container, {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    fit,
  })
  const stopTouch = whereTouched(() => import('./mapTouch').then((m) => () => m.bindMapTouch(container, map)))
  const stopPress = bindMapPress(container, report, () => last?.countries ?? new Map())

  const drawLand = (picture: MapPicture) => {
    if (picture.plan.land === last?.plan.land) return
    land?.remove()
    land = picture.plan.land ? createLandLayer(map, picture.plan.land) : null
    land?.rescale(scaleNow())
  }
  const drawInsets = (picture: MapPicture, landChanged: boolean) => {
    const letters = picture.insets.map(({ inset }) => inset)
    if (last?.plan !== picture.plan || insets.length !== letters.length) {
      insets.forEach((each) => each.layer.remove())
      insetFrames.forEach((frame) => frame.remove())
      insetFrames.clear()
      insets = letters.map((inset) => ({
        letter: inset.letter,
        layer: createInsetLayer(container, inset, report),
      }))
      landChanged = true
    }
    picture.insets.forEach(({ inset, title, picture: marks }, i) => {
      insets[i]?.layer.show(marks, title)
      if (landChanged && land && picture.plan.land) insets[i]?.layer.useLand(land.groupId, picture.plan.land)
      const frame = insetFrames.get(inset.letter) ?? createInsetFrame(layer, inset.letter)
      insetFrames.set(inset.letter, frame)
      const scale = scaleNow()
      frame.style.transform = `translate(${inset.framed.x * scale}px, ${inset.framed.y * scale}px)`
      frame.style.width = `${inset.framed.width * scale}px`
      frame.style.height = `${inset.framed.height * scale}px`
    })
  }
  const reveal = (picture: MapPicture) => {
    if (picture.selected === null || picture.selected === last?.selected) return
    if (
      picture.insets.some(({ picture: inset }) =>
        inset.marks.some(({ ref, hit }) => ref === picture.selected && hit),
      )
    )
      return
    const box = picture.world.marks.find(({ ref, hit }) => ref === picture.selected && hit)?.hit?.box
    if (!box) return
    const at = map.layerPointToContainerPoint(
      getPosition(layer).add([box.x + box.width / 2, box.y + box.height / 2]),
    )
    const dx = Math.min(0, at.x - MARGIN_PX) + Math.max(0, at.x - container.clientWidth + MARGIN_PX)
    const dy = Math.min(0, at.y - MARGIN_PX) + Math.max(0, at.y - container.clientHeight + MARGIN_PX)
    if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { animate: false })
  }

  return {
    update(picture) {
      if (picture === last) return
      const landChanged = picture.plan.land !== last?.plan.land
      if (last?.plan !== picture.plan) {
        map.invalidateSize({ animate: false, pan: false })
        if (!moved || last?.plan.index !== picture.plan.index) goHome(picture.plan)
        anchorLayer()
      }
      drawLand(picture)
      painter.paint(picture.world)
      hits.lay(picture.world)
      drawInsets(picture, landChanged)
      if (landChanged || picture.outlined !== last?.outlined) land?.outline(picture.outlined)
      reveal(picture)
      buttons.name(picture.words)
      container.setAttribute('aria-label', picture.words.name)
      container.setAttribute('aria-description', picture.words.hint)
      last = picture
    },
    destroy() {
      if (destroyed) return
      destroyed = true
      stopKeys()
      stopPress()
      stopTouch()
      painter.clear()
      hits.clear()
      insets.forEach((each) => each.layer.remove())
      insets = []
      buttons.remove()
      map.remove()
      last = null
    },
  }
}
