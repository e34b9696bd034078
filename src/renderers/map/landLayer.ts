import type { Map as LeafletMap } from 'leaflet'
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js'
import { SVGOverlay } from 'leaflet/src/layer/SVGOverlay.js'
import type { LandShapes } from '@/scenes/map/landShapes'
import { svgElement } from '../painters/svgElements'

/** The plane's extent with room for land that hangs over the rim. */
const EXTENT = { x: -520, y: -256, width: 1090, height: 512 } as const

let count = 0

export interface LandLayer {
  /** The id of the group that enlargements show through their own windows. */
  readonly groupId: string
  readonly outline: (codes: ReadonlySet<string>) => void
  /** The hatch keeps its pitch on the screen whatever the zoom. */
  readonly rescale: (scale: number) => void
  readonly remove: () => void
}

/**
 * Land as vectors in one Leaflet overlay: Leaflet moves and sizes it with the camera, the browser redraws it sharp.
 * Strokes do not scale. Countries carry `data-country` for pressing.
 */
export function createLandLayer(map: LeafletMap, shapes: LandShapes): LandLayer {
  count += 1
  const groupId = `land-${count}`
  const svg = svgElement('svg', 'land')
  svg.setAttribute('viewBox', `${EXTENT.x} ${EXTENT.y} ${EXTENT.width} ${EXTENT.height}`)
  svg.setAttribute('aria-hidden', 'true')
  const group = svgElement('g')
  group.id = groupId
  const countries = new Map<string, SVGPathElement>()
  for (const { a3, path } of shapes.countries) {
    const element = drawn(path, 'land-country')
    element.dataset['country'] = a3
    countries.set(a3, element)
    group.append(element)
  }
  group.append(drawn(shapes.borders, 'land-border'), drawn(shapes.coast, 'land-coast'))
  const hatch = createHatch(`${groupId}-hatch`, shapes)
  svg.append(group, hatch.group)
  const bounds = new LatLngBounds(
    [-EXTENT.y, EXTENT.x],
    [-(EXTENT.y + EXTENT.height), EXTENT.x + EXTENT.width],
  )
  const overlay = new SVGOverlay(svg, bounds, { interactive: false }).addTo(map)

  return {
    groupId,
    outline(codes) {
      countries.forEach((element, a3) => element.classList.toggle('is-outlined', codes.has(a3)))
    },
    rescale: hatch.rescale,
    remove: () => overlay.remove(),
  }
}

/** Disputed areas, hatched every 4 px at 45° with dashed edges. Each svg needs its own: the pitch follows its scale. */
export function createHatch(id: string, shapes: LandShapes) {
  const pattern = svgElement('pattern')
  pattern.id = id
  pattern.setAttribute('patternUnits', 'userSpaceOnUse')
  pattern.setAttribute('patternTransform', 'rotate(45)')
  const stroke = svgElement('path', 'land-hatch-stroke')
  pattern.append(stroke)
  const group = svgElement('g')
  group.append(pattern)
  for (const { path, edge } of shapes.disputed) {
    const hatched = drawn(path, 'land-disputed')
    hatched.setAttribute('fill', `url(#${id})`)
    group.append(hatched, drawn(edge, 'land-disputed-edge'))
  }
  return {
    group,
    /** @param scale px a plane unit */
    rescale: (scale: number) => {
      const side = 4 / scale
      pattern.setAttribute('width', String(side))
      pattern.setAttribute('height', String(side))
      stroke.setAttribute('d', `M0 0V${side}`)
      stroke.setAttribute('stroke-width', String(2.2 / scale))
    },
  }
}

function drawn(path: string, className: string): SVGPathElement {
  const element = svgElement('path', className)
  element.setAttribute('d', path)
  element.setAttribute('vector-effect', 'non-scaling-stroke')
  return element
}
