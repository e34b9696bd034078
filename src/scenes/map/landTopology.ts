import type { GeometryCollection, Topology } from 'topojson-specification'

/** What a country carries: its ISO 3166 alpha-3 code, or an own code where ISO has none (`XKX`, `CYN`, `SOL`, `IOA`, `KAS`). */
export interface CountryProperties {
  readonly a3: string
}

/** What a disputed area carries: the `a3` of the country whose shape it is a part of. */
export interface DisputedProperties {
  readonly within: string
}

/**
 * The land shapes of `public/geo/land.topo.json`, made by `src/tools/basemap.ts`. Degrees, WGS 84.
 * `countries`: one polygon or several each, `id` the ISO 3166 numeric code as text, or -1 to -5 where there is none.
 * `disputed`: areas that are also part of a country's shape, sharing its coast; `id` starts with `x-`.
 */
export type LandTopology = Topology<{
  countries: GeometryCollection<CountryProperties>
  disputed: GeometryCollection<DisputedProperties>
}>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Whether a fetched value is a land topology. It looks at the outline only (type, arcs, both collections):
 * the file is made by our own script, and what may fail is the way to it, not its inside.
 */
export function isLandTopology(value: unknown): value is LandTopology {
  if (!isRecord(value) || value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) return false
  const { objects } = value
  if (!isRecord(objects)) return false
  return [objects['countries'], objects['disputed']].every(
    (collection) => isRecord(collection) && Array.isArray(collection['geometries']),
  )
}
