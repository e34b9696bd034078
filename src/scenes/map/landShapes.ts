import type { GeometryObject } from 'topojson-specification'
import type { Point } from '../marks/point'
import { arcNumber, type LandColumns, landColumns, spanOf, valueAt } from './landColumns'
import { writeCutRing } from './landCut'
import { hangOver, writeCutArc } from './landSeam'
import type { LandTopology } from './landTopology'
import { createPathWriter, type PathWriter } from './pathWriter'
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
  /** One in four corners of coasts and borders, plane units: how full of land a part of the map is. */
  readonly corners: readonly Point[]
}

/** Counting all corners would tell no more of where the land is. */
const CORNER_STEP = 4

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
  const columns = landColumns(topology, projection)
  const { countries, disputed } = topology.objects
  const kinds = lineKinds(countries.geometries, topology.arcs.length)
  const isCoast = (index: number) => kinds[arcNumber(index)] === 'coast'
  for (const country of countries.geometries) hangIslands(country, isCoast, columns, projection)

  const path = createPathWriter()
  const draw = (geometry: GeometryObject) => {
    for (const ring of ringsOf(geometry).flat()) {
      if (isWhole(ring, columns)) writeRing(ring, columns, path)
      else writeCutRing(ring, columns, projection, path)
    }
    return path.take()
  }
  const linesOf = (indexes: readonly number[]) => {
    for (const index of indexes) {
      if (columns.isCut[arcNumber(index)]) writeCutArc(columns, arcNumber(index), projection, path)
      else writeArc(index, columns, path)
    }
    return path.take()
  }
  const numbersOf = (kind: LineKind) => kinds.flatMap((each, number) => (each === kind ? [number] : []))
  return {
    countries: countries.geometries.map((country) => ({
      id: String(country.id),
      a3: country.properties && 'a3' in country.properties ? country.properties.a3 : '',
      path: draw(country),
    })),
    borders: linesOf(numbersOf('border')),
    coast: linesOf(numbersOf('coast')),
    disputed: disputed.geometries.map((area) => ({
      id: String(area.id),
      within: area.properties && 'within' in area.properties ? area.properties.within : '',
      path: draw(area),
      edge: linesOf(
        ringsOf(area)
          .flat(2)
          .filter((index) => !isCoast(index)),
      ),
    })),
    corners: cornersOf(columns),
  }
}

function cornersOf({ xs, ys }: LandColumns): readonly Point[] {
  const count = Math.floor(xs.length / CORNER_STEP)
  return Array.from({ length: count }, (_, i): Point => [
    valueAt(xs, i * CORNER_STEP),
    valueAt(ys, i * CORNER_STEP),
  ])
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
  columns: LandColumns,
  projection: WorldProjection,
): void {
  const islands = ringsOf(country).flatMap(([ring, ...holes]) =>
    ring && holes.length === 0 && ring.every(isCoast) ? [ring] : [],
  )
  const lengthOf = (ring: Ring) =>
    ring.reduce((sum, index) => {
      const [first, past] = spanOf(columns, index)
      return sum + Math.abs(past - first)
    }, 0)
  const sliced = islands.filter((ring) => !isWhole(ring, columns)).sort((a, b) => lengthOf(b) - lengthOf(a))
  let near: number | null = null
  for (const ring of sliced) near ??= hangOver(ring, columns, projection, 0)
  if (near === null) return
  for (const ring of islands) hangOver(ring, columns, projection, near)
}

/** Whether a ring can be drawn as it is: none of it lies on the seam. */
function isWhole(ring: Ring, { isCut }: LandColumns): boolean {
  return !ring.some((index) => isCut[arcNumber(index)])
}

/** Writes an arc from its start, or from the position after it where a line already stands there. */
function writeArc(index: number, columns: LandColumns, path: PathWriter, isBegun = false): void {
  const { xs, ys } = columns
  const [first, past, step] = spanOf(columns, index)
  if (!isBegun) path.moveTo(valueAt(xs, first), valueAt(ys, first))
  for (let at = first + step; at !== past; at += step) path.lineTo(valueAt(xs, at), valueAt(ys, at))
}

function writeRing(ring: Ring, columns: LandColumns, path: PathWriter): void {
  for (const [i, index] of ring.entries()) writeArc(index, columns, path, i > 0)
  path.close()
}
