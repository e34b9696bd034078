import type { Position } from 'geojson'
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryObject, Objects, Topology } from 'topojson-specification'
import { regionAt } from './regions'

/** A ring needs four positions, the last of them the first, to have an inside. */
const LEAST_POSITIONS = 4
const EARTH_RADIUS_KM = 6371

type Ring = readonly number[]
type Land = Topology<Objects>

const arcOf = (index: number): number => (index < 0 ? ~index : index)

function polygonsOf(geometry: GeometryObject): readonly (readonly Ring[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs]
  return geometry.type === 'MultiPolygon' ? geometry.arcs : []
}

function geometriesOf(topology: Land): readonly GeometryObject[] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [],
  )
}

/** The area inside a ring of positions in km², good to a few per cent away from the poles. */
function km2Of(positions: readonly Position[]): number {
  const perDegree = (EARTH_RADIUS_KM * Math.PI) / 180
  const around = positions.reduce((sum, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = positions[(i + 1) % positions.length] ?? []
    const width = ((x2 - x + 540) % 360) - 180
    return sum + width * Math.sin((((y + y2) / 2) * Math.PI) / 180)
  }, 0)
  return (Math.abs(around) * perDegree * perDegree * 180) / Math.PI
}

/**
 * Thins a topology to about so many positions, by Visvalingam's weights on the sphere times the detail of the
 * region, and drops islands too small to see there. Every geometry keeps at least its largest polygon.
 * @param topology not quantized, positions in degrees
 * @param positions how many to keep, before islands are dropped
 */
export function simplifyLand(topology: Land, positions: number): Land {
  const weighed = presimplify(topology, sphericalTriangleArea)
  for (const arc of weighed.arcs) {
    for (const at of arc) at[2] = (at[2] ?? 0) * regionAt(at[0] ?? 0, at[1] ?? 0).detail
  }
  const weights = weighed.arcs.flatMap((arc) => arc.map((at) => at[2] ?? 0)).sort((a, b) => b - a)
  const least = weights[Math.min(positions, weights.length) - 1] ?? 0

  const positionsOf = (ring: Ring): Position[] => ring.flatMap((index) => weighed.arcs[arcOf(index)] ?? [])
  const km2 = new Map<Ring, number>()
  const largest = new Set<Ring>()
  for (const geometry of geometriesOf(weighed)) {
    const polygons = polygonsOf(geometry)
    for (const ring of polygons.flat()) km2.set(ring, km2Of(inOrder(weighed, ring)))
    const outer = polygons.flatMap((polygon) => polygon.slice(0, 1))
    const [first] = outer.sort((a, b) => (km2.get(b) ?? 0) - (km2.get(a) ?? 0))
    if (first) largest.add(first)
  }
  for (const ring of largest) keepAnInside(positionsOf(ring), least)

  const shared = arcsUsedTwice(weighed)
  const protectedArcs = new Set([...largest].flat().map(arcOf))
  const small = (ring: Ring): boolean => {
    const [[lon = 0, lat = 0] = []] = positionsOf(ring)
    return (
      (km2.get(ring) ?? 0) < regionAt(lon, lat).leastKm2 || keptOf(positionsOf(ring), least) < LEAST_POSITIONS
    )
  }
  // A ring that borders others must stay, or a gap opens, unless it is an enclave: one closed arc, of which
  // the hole around it is the other side and gets the same answer.
  const mayGo = (ring: Ring): boolean =>
    !ring.some((index) => protectedArcs.has(arcOf(index))) &&
    (ring.length === 1 || !ring.some((index) => shared.has(arcOf(index))))
  const keeps = (ring: Ring): boolean => largest.has(ring) || !mayGo(ring) || !small(ring)
  return simplify(filter(weighed, keeps), least)
}

/** The positions of a ring in the order of travel, an arc's last left out where the next begins with it. */
function inOrder(topology: Land, ring: Ring): Position[] {
  return ring.flatMap((index) => {
    const arc = topology.arcs[arcOf(index)] ?? []
    return (index < 0 ? arc.toReversed() : arc).slice(0, -1)
  })
}

const keptOf = (positions: readonly Position[], least: number): number =>
  new Set(positions.filter((at) => (at[2] ?? 0) >= least).map((at) => `${at[0]},${at[1]}`)).size + 1

/** Lifts the heaviest positions of a ring over the threshold until the ring has an inside. */
function keepAnInside(positions: readonly Position[], least: number): void {
  const byWeight = positions.filter((at) => (at[2] ?? 0) < least).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0))
  for (const at of byWeight) {
    if (keptOf(positions, least) >= LEAST_POSITIONS) return
    at[2] = least
  }
}

/** The arcs that lie between two geometries of one object, or that one geometry passes twice. */
function arcsUsedTwice(topology: Land): ReadonlySet<number> {
  const twice = new Set<number>()
  for (const object of Object.values(topology.objects)) {
    const once = new Set<number>()
    for (const geometry of object.type === 'GeometryCollection' ? object.geometries : []) {
      for (const index of polygonsOf(geometry).flat(2)) {
        if (once.has(arcOf(index))) twice.add(arcOf(index))
        once.add(arcOf(index))
      }
    }
  }
  return twice
}
