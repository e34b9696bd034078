import { geoEqualEarth } from 'd3-geo'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnedLon } from '@/scenes/map/seam'
import { worldProjection } from '@/scenes/map/worldProjection'

const aLon = fc.double({ min: -180, max: 180, noNaN: true })
const aLat = fc.double({ min: -89.9, max: 89.9, noNaN: true })

describe('the world with 150° E in the middle', () => {
  const projection = worldProjection(150)

  it.each([
    ['Seoul', 126.98, 37.57, -59, -138],
    ['Tokyo', 139.69, 35.69, -27, -132],
    ['Pyongyang', 125.75, 39.02, -62, -143],
    ['Beijing', 116.4, 39.9, -85, -146],
    ['Moscow', 37.62, 55.75, -251, -195],
    ['Kyiv', 30.52, 50.45, -279, -179],
    ['Kursk', 36.19, 51.74, -263, -183],
    ['Washington', -77.04, 38.9, 338, -143],
    ['Lima', -77.04, -12.05, 374, 46],
  ])('has %s (%d, %d) at %d, %d', (_, lon, lat, x, y) => {
    const at = projection.toPlane([lon, lat])
    expect(Math.abs(at[0] - x)).toBeLessThan(1)
    expect(Math.abs(at[1] - y)).toBeLessThan(1)
  })

  it('is 1024 units wide and 498 high', () => {
    const xs = projection.outline.map(([x]) => x)
    const ys = projection.outline.map(([, y]) => y)
    expect(Math.min(...xs)).toBeCloseTo(-512, 6)
    expect(Math.max(...xs)).toBeCloseTo(512, 6)
    expect(Math.max(...ys)).toBeCloseTo(249.2, 1)
    expect(Math.min(...ys)).toBeCloseTo(-249.2, 1)
  })

  it('has its middle at the origin', () => {
    expect(projection.toPlane([150, 0])).toEqual([0, 0])
  })

  it('knows no position outside its rim', () => {
    expect(projection.fromPlane([513, 0])).toBeNull()
    expect(projection.fromPlane([-511, 200])).toBeNull()
    expect(projection.fromPlane([0, 260])).toBeNull()
  })
})

describe('every centre', () => {
  it('brings a position back from the plane', () => {
    fc.assert(
      fc.property(aLon, aLon, aLat, (centre, lon, lat) => {
        const projection = worldProjection(centre)
        const back = projection.fromPlane(projection.toPlane([lon, lat]))
        expect(Math.abs(turnedLon(back?.[0] ?? Number.NaN, lon))).toBeLessThan(1e-6)
        expect(back?.[1]).toBeCloseTo(lat, 6)
      }),
    )
  })

  it('puts what is opposite to it on the right rim, at ±180° too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), aLat, (centre, lat) => {
        const projection = worldProjection(centre)
        expect(projection.toPlane([centre + 180, lat])).toEqual(projection.turnedToPlane(180, lat))
        expect(projection.toPlane([centre - 180, lat])).toEqual(projection.turnedToPlane(180, lat))
      }),
    )
  })

  it('agrees with the same projection of another hand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -179, max: 180 }),
        fc.integer({ min: -179, max: 179 }),
        aLat,
        (centre, turned, lat) => {
          const projection = worldProjection(centre)
          const own = projection.toPlane([centre + turned, lat])
          const other = geoEqualEarth()
            .rotate([-centre, 0])
            .fitWidth(1024, { type: 'Sphere' })
            .translate([0, 0])
          const expected = other([centre + turned, lat])
          expect(expected?.[0]).toBeCloseTo(own[0], 6)
          expect(expected?.[1]).toBeCloseTo(own[1], 6)
        },
      ),
    )
  })

  it('is told when it is no number', () => {
    expect(() => worldProjection(Number.NaN)).toThrow(/finite longitude, got NaN/)
  })
})
