import polygonClipping from 'polygon-clipping'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject, Objects, Topology } from 'topojson-specification'

type Pair = [number, number]

/** A point in the peninsula, and the area in square degrees below which Russia's polygon around it is no mainland. */
const INSIDE: Pair = [34.1, 44.95]
const MOST_SQUARE_DEGREES = 10

/**
 * Closes the land edge through the sea, clockwise from its eastern end. The overlay's own coast is up to 0.1°
 * off the base's; a line through open water leaves the whole of the base's coast inside.
 */
const THROUGH_THE_SEA: readonly Pair[] = [
  [35.6, 45.9],
  [37, 45.6],
  [36.55, 45.25],
  [36.55, 44],
  [32, 44],
  [32, 45.6],
  [33.2, 45.95],
]

/** Within this many degrees a corner of the overlay and one of the base are the same corner. */
const SAME_CORNER_DEGREES = 0.002

const toPair = (position: Position): Pair => [position[0] ?? 0, position[1] ?? 0]

const polygonsOf = (shape: Polygon | MultiPolygon): readonly Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

function squareDegrees(ring: readonly Position[]): number {
  return Math.abs(
    ring.reduce((sum, at, i) => {
      const [x, y] = toPair(at)
      const [x2, y2] = toPair(ring[(i + 1) % ring.length] ?? at)
      return sum + (x * y2 - x2 * y) / 2
    }, 0),
  )
}

function holds(ring: readonly Position[], [x, y]: Pair): boolean {
  return ring.reduce((inside, at, i) => {
    const [ax, ay] = toPair(at)
    const [bx, by] = toPair(ring[(i + 1) % ring.length] ?? at)
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    return crosses ? !inside : inside
  }, false)
}

function countryOf(overlay: Topology<Objects>, id: string): GeometryObject {
  const countries = overlay.objects['countries']
  const found =
    countries?.type === 'GeometryCollection'
      ? countries.geometries.find((country) => country.id === id)
      : null
  if (!found) throw new Error(`crimea: the overlay has no country ${id}`)
  return found
}

/** The edge over land between the peninsula and the mainland in the overlay, west to east, in degrees. */
function landEdge(overlay: Topology<Objects>): readonly Pair[] {
  const russia = countryOf(overlay, '643')
  const ukraine = countryOf(overlay, '804')
  const shape = feature(overlay, russia)
  const geometry = shape.type === 'Feature' ? shape.geometry : null
  const polygons = geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
  const ring = polygons
    .map((polygon) => polygon[0] ?? [])
    .find((outer) => holds(outer, INSIDE) && squareDegrees(outer) < MOST_SQUARE_DEGREES)
  if (!ring) throw new Error('crimea: no small polygon of Russia around 34.1 E, 44.95 N in the overlay')

  const corners = new Set(ring.map(String))
  const shared = mesh(
    overlay,
    { type: 'GeometryCollection', geometries: [russia, ukraine] },
    (a, b) => a !== b,
  ).coordinates.filter((line) => line.every((at) => corners.has(String(at))))
  const [edge] = shared
  if (!edge || shared.length !== 1) throw new Error(`crimea: ${shared.length} land edges, not 1`)
  const pairs = edge.map(toPair)
  return (pairs[0]?.[0] ?? 0) < (pairs.at(-1)?.[0] ?? 0) ? pairs : pairs.toReversed()
}

/**
 * The peninsula as a polygon: the overlay's edge over land, and for the rest the base's own coast, corner by
 * corner, so that a topology of both draws that coast once.
 * @param overlay world-atlas, where the peninsula is a polygon of Russia
 * @param ukraine the base's Ukraine, the peninsula included, in degrees
 * @throws Error when the overlay does not hold what it is read for
 */
export function crimeaPolygon(overlay: Topology<Objects>, ukraine: Feature<Polygon | MultiPolygon>): Polygon {
  const polygons = polygonsOf(ukraine.geometry).map((polygon) => polygon.map((ring) => ring.map(toPair)))
  const base = polygons.flat(2)
  const snap = (at: Pair): Pair =>
    base.find((corner) => Math.hypot(corner[0] - at[0], corner[1] - at[1]) < SAME_CORNER_DEGREES) ?? at

  const edge = landEdge(overlay).map(snap)
  const [start] = edge
  if (!start) throw new Error('crimea: the land edge is empty')
  const pieces = polygonClipping.intersection([[...edge, ...THROUGH_THE_SEA, start]], polygons)
  const rings = pieces.map((piece) => piece[0] ?? []).filter((ring) => holds(ring, INSIDE))
  const [ring] = rings
  if (!ring) throw new Error('crimea: nothing of Ukraine is left inside the edge')

  const snapped = ring.map(snap)
  const closed = snapped.filter((at, i) => i === 0 || String(at) !== String(snapped[i - 1]))
  // Clockwise, as the base's rings are: d3 takes what is on the right hand for the inside. Clipping returns the other way.
  return { type: 'Polygon', coordinates: [closed.toReversed()] }
}
