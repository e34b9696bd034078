import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { Point } from '../marks/point'
import { arcNumber, type LandArc, landArcs, pathFromStart, startOf, toToken } from './landArcs'
import { cutLine, hangOver } from './landSeam'
import type { LandTopology } from './landTopology'
import type { WorldProjection } from './worldProjection'

/** A country's land, its islands included. Paths are in plane units, 1/100. */
export interface CountryShape {
  /** ISO 3166 numeric as text, or -1 to -5. */
  readonly id: string
  /** ISO 3166 alpha-3, or an own code. */
  readonly a3: string
  readonly path: string
}

/** An area that is also a part of a country's shape. */
export interface DisputedShape {
  readonly id: string
  /** The `a3` of the country whose shape holds it. */
  readonly within: string
  readonly path: string
  /** The part of its rim that is no coast: a line that lies inside the country's shape. */
  readonly edge: string
}

export interface LandShapes {
  readonly countries: readonly CountryShape[]
  /** Lines between two countries, each once. */
  readonly borders: string
  /** Lines between land and sea, each once. */
  readonly coast: string
  readonly disputed: readonly DisputedShape[]
  /** All corners of coasts and borders in plane units: how full of land a part of the map is. */
  readonly corners: readonly Point[]
}

type Ring = readonly number[]

const ringsOf = (geometry: GeometryObject): readonly (readonly Ring[])[] => {
  if (geometry.type === 'Polygon') return [geometry.arcs]
  return geometry.type === 'MultiPolygon' ? geometry.arcs : []
}

/**
 * The land as paths for one projection. Islands that the seam would slice hang over the rim (`hangOver`);
 * other land is cut there, and the cut is not drawn as coast.
 */
export function landShapes(topology: LandTopology, projection: WorldProjection): LandShapes {
  const arcs = landArcs(topology, projection)
  const { countries, disputed } = topology.objects
  const kinds = lineKinds(countries.geometries, arcs.length)
  const isCoast = (index: number) => kinds[arcNumber(index)] === 'coast'
  for (const country of countries.geometries) hangIslands(country, isCoast, arcs, projection)
  const draw = (geometry: GeometryObject) =>
    ringsOf(geometry)
      .map((polygon) => polygonPath(polygon, arcs, topology, projection))
      .join('')
  const lines = (chains: readonly Ring[]) => chains.map((chain) => linePath(chain, arcs, projection)).join('')
  const linesOf = (kind: LineKind) =>
    lines(kinds.flatMap((each, number) => (each === kind ? [[number]] : [])))
  return {
    countries: countries.geometries.map((country) => ({
      id: String(country.id),
      a3: country.properties && 'a3' in country.properties ? country.properties.a3 : '',
      path: draw(country),
    })),
    borders: linesOf('border'),
    coast: linesOf('coast'),
    disputed: disputed.geometries.map((area) => ({
      id: String(area.id),
      within: area.properties && 'within' in area.properties ? area.properties.within : '',
      path: draw(area),
      edge: lines(ringsOf(area).flatMap((polygon) => polygon.flatMap((ring) => inlandRuns(ring, isCoast)))),
    })),
    corners: arcs.map(({ points }) => points).flat(),
  }
}

/** What an arc is a part of. Inner: of no country's rim (an edge inside one), or passed twice by the same. */
type LineKind = 'coast' | 'border' | 'inner'

/** For each arc what it separates, by who uses it. */
function lineKinds(countries: readonly GeometryObject[], arcCount: number): readonly LineKind[] {
  const kinds = Array.from({ length: arcCount }, (): LineKind => 'inner')
  const owners = new Map<number, GeometryObject>()
  for (const country of countries) {
    for (const index of ringsOf(country).flat(2)) {
      const owner = owners.get(arcNumber(index))
      kinds[arcNumber(index)] = owner === undefined ? 'coast' : owner === country ? 'inner' : 'border'
      owners.set(arcNumber(index), country)
    }
  }
  return kinds
}

/** Hangs a country's islands over the rim where the seam would slice one; those beyond it follow the longest coast. */
function hangIslands(
  country: GeometryObject,
  isCoast: (index: number) => boolean,
  arcs: LandArc[],
  projection: WorldProjection,
): void {
  const islands = ringsOf(country).flatMap(([ring, ...holes]) =>
    ring && holes.length === 0 && ring.every(isCoast) ? [ring] : [],
  )
  const cornersOf = (ring: Ring) =>
    ring.reduce((sum, index) => sum + (arcs[arcNumber(index)]?.points.length ?? 0), 0)
  const sliced = islands.filter((ring) => !isWhole(ring, arcs)).sort((a, b) => cornersOf(b) - cornersOf(a))
  let near = 0
  for (const ring of [...sliced, ...(sliced.length > 0 ? islands : [])]) {
    if (isWhole(ring, arcs) && near === 0) continue
    const hung = hangOver(ring, arcs, projection, near)
    for (const [number, arc] of hung?.arcs ?? []) arcs[number] = arc
    near ||= hung?.middle ?? 0
  }
}

/** Whether a ring can be drawn as it is: none of it lies on the seam. */
function isWhole(ring: Ring, arcs: readonly LandArc[]): boolean {
  return !ring.some((index) => arcs[arcNumber(index)]?.isCut)
}

function polygonPath(
  rings: readonly Ring[],
  arcs: readonly LandArc[],
  topology: LandTopology,
  projection: WorldProjection,
): string {
  if (!rings.every((ring) => isWhole(ring, arcs))) {
    const polygon: GeometryObject = { type: 'Polygon', arcs: rings.map((ring) => [...ring]) }
    return geoPath(projection.d3).digits(2)(feature(topology, polygon)) ?? ''
  }
  return rings.map((ring) => `M${ring.map((index) => pathFromStart(arcs, index)).join('L')}Z`).join('')
}

/** A chain of arcs as one line, or several where it crosses the seam. */
function linePath(chain: Ring, arcs: readonly LandArc[], projection: WorldProjection): string {
  let path = ''
  let end: string | undefined
  for (const index of chain) {
    const arc = arcs[arcNumber(index)]
    if (arc?.isCut) {
      path += cutLine(arc, projection)
        .map((piece) => `M${piece.map(toToken).join('L')}`)
        .join('')
      end = undefined
      continue
    }
    const start = startOf(arcs, index)
    path += `${start === end ? '' : `M${start}`}L${pathFromStart(arcs, index)}`
    end = startOf(arcs, ~index)
  }
  return path
}

/** The arcs of a ring that are no coast, in runs that follow one another. */
function inlandRuns(ring: Ring, isCoast: (index: number) => boolean): readonly Ring[] {
  const runs: number[][] = []
  let isRunning = false
  for (const index of ring) {
    if (isCoast(index)) isRunning = false
    else if (isRunning) runs.at(-1)?.push(index)
    else {
      runs.push([index])
      isRunning = true
    }
  }
  return runs
}
