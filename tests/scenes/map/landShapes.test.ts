import { geoArea } from 'd3-geo'
import * as fc from 'fast-check'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { landShapes } from '@/scenes/map/landShapes'
import { isLandTopology } from '@/scenes/map/landTopology'
import { worldProjection } from '@/scenes/map/worldProjection'
import { areaOf, linesOf, theLand } from './theLand'

const land = theLand()
const PACIFIC = worldProjection(150)
const pacific = landShapes(land, PACIFIC)
const shapeOf = (a3: string, shapes = pacific) => {
  const found = shapes.countries.find((country) => country.a3 === a3)
  if (!found) throw new Error(`no shape ${a3}`)
  return found
}
const xsOf = (path: string) => linesOf(path).flatMap((line) => line.map(([x]) => x))
const segmentsOf = (path: string) =>
  linesOf(path).flatMap((line) =>
    line
      .slice(1)
      .map((point, i) => [String(line[i]), String(point)].sort((a, b) => (a < b ? -1 : 1)).join(' ')),
  )

/** Square units to a steradian: the plane is equal-area, and the globe's 4π are all of it. */
const WORLD_UNITS = areaOf(`M${PACIFIC.outline.map(([x, y]) => `${x},${y}`).join('L')}Z`)

describe('the land on a map', () => {
  it('keeps every country its true area, wherever the cut runs', () => {
    const countries = feature(land, land.objects.countries).features
    const trueAreas = new Map(countries.map((country) => [country.properties.a3, geoArea(country)]))
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 180 }), (centre) => {
        const odd = landShapes(land, worldProjection(centre)).countries.filter(({ a3, path }) => {
          const expected = ((trueAreas.get(a3) ?? Number.NaN) / (4 * Math.PI)) * WORLD_UNITS
          return !(Math.abs(areaOf(path) - expected) < 0.5 + expected * 0.02)
        })
        expect(odd.map(({ a3 }) => a3)).toEqual([])
      }),
      { numRuns: 6 },
    )
  }, 30_000)

  it('has a path for every country and no number that is none', () => {
    expect(pacific.countries).toHaveLength(land.objects.countries.geometries.length)
    const isClosed = (path: string) => /^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+Z)+$/.test(path)
    expect(pacific.countries.filter(({ path }) => !isClosed(path)).map(({ a3 }) => a3)).toEqual([])
    for (const path of [pacific.borders, pacific.coast]) {
      expect(path).toMatch(/^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+)+$/)
    }
  })

  it('draws no border and no coast twice', () => {
    const segments = [...segmentsOf(pacific.borders), ...segmentsOf(pacific.coast)]
    const twice = segments.length - new Set(segments).size
    // Two slivers between neighbours that the grid has closed to a line.
    expect(twice).toBeLessThanOrEqual(2)
  })

  it('gives an island state a coast and no border', () => {
    const rim = new Set(segmentsOf(shapeOf('JPN').path))
    expect(segmentsOf(pacific.borders).some((segment) => rim.has(segment))).toBe(false)
    expect(segmentsOf(pacific.coast).filter((segment) => rim.has(segment)).length).toBeGreaterThan(100)
  })

  it('gives a landlocked state borders and no coast', () => {
    const rim = new Set(segmentsOf(shapeOf('MNG').path))
    expect(segmentsOf(pacific.coast).some((segment) => rim.has(segment))).toBe(false)
    expect(segmentsOf(pacific.borders).some((segment) => rim.has(segment))).toBe(true)
  })
})

describe('land at the seam', () => {
  it('keeps Greenland whole: it hangs over the right edge of the Pacific map', () => {
    const elsewhere = landShapes(land, worldProjection(-40))
    const pieces = linesOf(shapeOf('GRL').path).length
    expect(pieces).toBe(linesOf(shapeOf('GRL', elsewhere).path).length)
    expect(Math.min(...xsOf(shapeOf('GRL').path))).toBeGreaterThan(200)
    expect(xsOf(pacific.coast)).toContain(Math.max(...xsOf(shapeOf('GRL').path)))
  })

  it('cuts a country with neighbours, and leaves the cut without a coast', () => {
    const atlantic = landShapes(land, worldProjection(0))
    const xs = xsOf(shapeOf('RUS', atlantic).path)
    expect(Math.min(...xs)).toBeLessThan(-200)
    expect(Math.max(...xs)).toBeGreaterThan(200)
    const jumps = linesOf(atlantic.coast).flatMap((line) =>
      line.slice(1).map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y))),
    )
    expect(Math.max(...jumps)).toBeLessThan(30)
  })

  it('keeps Antarctica inside the rim', () => {
    const ys = linesOf(shapeOf('ATA').path).flatMap((line) => line.map(([, y]) => y))
    expect(Math.max(...ys)).toBeLessThanOrEqual(249.2)
    expect(Math.max(...xsOf(shapeOf('ATA').path).map(Math.abs))).toBeLessThan(512)
  })
})

describe('Crimea on a map', () => {
  const [crimea] = pacific.disputed

  it('is named by its own id and by the country whose shape holds it', () => {
    expect([crimea?.id, crimea?.within]).toEqual(['x-crimea', 'UKR'])
  })

  it('has an edge over land, which is no border and no coast', () => {
    const edge = segmentsOf(crimea?.edge ?? '')
    const drawn = new Set([...segmentsOf(pacific.borders), ...segmentsOf(pacific.coast)])
    expect(edge.length).toBeGreaterThan(5)
    expect(edge.some((segment) => drawn.has(segment))).toBe(false)
  })

  it('is in one piece, whose rim is that edge and the coast', () => {
    expect(linesOf(crimea?.path ?? '')).toHaveLength(1)
    const drawn = new Set([...segmentsOf(pacific.coast), ...segmentsOf(crimea?.edge ?? '')])
    expect(segmentsOf(crimea?.path ?? '').filter((segment) => !drawn.has(segment))).toEqual([])
  })
})

describe('a fetched value', () => {
  it.each([
    [null],
    ['land'],
    [{}],
    [{ type: 'Topology', arcs: [] }],
    [{ type: 'Topology', arcs: [], objects: { countries: {} } }],
  ])('is no land: %j', (value) => {
    expect(isLandTopology(value)).toBe(false)
  })
})
