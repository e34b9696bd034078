import { geoDistance } from 'd3-geo'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '@/model/lonLat'
import { greatCircleArc } from '@/scenes/map/greatCircleArc'
import { turnedLon } from '@/scenes/map/seam'
import { worldProjection } from '@/scenes/map/worldProjection'
import type { Point } from '@/scenes/marks/point'

const PACIFIC = worldProjection(150)
const SEOUL: LonLat = [126.98, 37.57]
const TOKYO: LonLat = [139.69, 35.69]
const PYONGYANG: LonLat = [125.75, 39.02]
const MOSCOW: LonLat = [37.62, 55.75]
const WASHINGTON: LonLat = [-77.04, 38.9]
const LIMA: LonLat = [-77.04, -12.05]

const angle = (a: LonLat, b: LonLat) => geoDistance([a[0], a[1]], [b[0], b[1]])
const gapsOf = (points: readonly Point[]) =>
  points
    .slice(1)
    .map((point, i) => Math.hypot(point[0] - (points[i]?.[0] ?? 0), point[1] - (points[i]?.[1] ?? 0)))

const aPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
)
const aWay = fc
  .record({ centre: fc.integer({ min: -180, max: 180 }), from: aPosition, to: aPosition })
  // Over a pole the way has no longitude, and between antipodes it has no direction.
  .filter(({ from, to }) => Math.abs(turnedLon(to[0], from[0])) < 179.99)

describe('a line between capitals on the Pacific map', () => {
  it.each([
    ['Seoul and Lima', SEOUL, LIMA],
    ['Tokyo and Lima', TOKYO, LIMA],
    ['Washington and Lima', WASHINGTON, LIMA],
    ['Moscow and Pyongyang', MOSCOW, PYONGYANG],
    ['Seoul and Tokyo', SEOUL, TOKYO],
  ])('crosses it in one piece: %s', (_, from, to) => {
    const arc = greatCircleArc(from, to, PACIFIC)
    expect(arc.pieces).toHaveLength(1)
    expect([arc.exit, arc.entry]).toEqual([null, null])
  })

  it('leaves on the right and comes in on the left between Washington and Moscow', () => {
    const { pieces, exit, entry } = greatCircleArc(WASHINGTON, MOSCOW, PACIFIC)
    expect(pieces).toHaveLength(2)
    expect(exit?.[0]).toBeGreaterThan(0)
    expect(entry?.[0]).toBe(-(exit?.[0] ?? 0))
  })

  it('leaves on the left the other way round', () => {
    const there = greatCircleArc(WASHINGTON, MOSCOW, PACIFIC)
    const back = greatCircleArc(MOSCOW, WASHINGTON, PACIFIC)
    expect(back.exit?.[0]).toBeCloseTo(there.entry?.[0] ?? 0, 6)
    expect(back.exit?.[1]).toBeCloseTo(there.entry?.[1] ?? 0, 6)
  })

  it('is short where the way is nothing', () => {
    expect(
      greatCircleArc(LIMA, LIMA, PACIFIC)
        .pieces.flatMap(gapsOf)
        .every((gap) => gap === 0),
    ).toBe(true)
  })

  it('stays inside when it starts on the seam', () => {
    const west = greatCircleArc([-30, 10], [-60, 10], PACIFIC)
    const east = greatCircleArc([-30, 10], [0, 10], PACIFIC)
    expect(west.pieces.map((piece) => Math.sign(piece[0]?.[0] ?? 0))).toEqual([1])
    expect(east.pieces.map((piece) => Math.sign(piece[0]?.[0] ?? 0))).toEqual([-1])
  })

  it('stays inside when it runs along the seam', () => {
    const { pieces } = greatCircleArc([-30, -20], [-30, 40], PACIFIC)
    expect(pieces).toHaveLength(1)
    expect(pieces[0]?.every(([x]) => x > 0)).toBe(true)
  })

  it('follows the first meridian between antipodes', () => {
    const { pieces } = greatCircleArc([10, 20], [-170, -20], PACIFIC)
    expect(pieces.flat().every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })
})

describe('every great circle', () => {
  it('runs on without a jump', () => {
    fc.assert(
      fc.property(aWay, ({ centre, from, to }) => {
        const { pieces } = greatCircleArc(from, to, worldProjection(centre))
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(1)
          expect(Math.max(...gapsOf(piece))).toBeLessThan(6.01)
        }
      }),
    )
  })

  it('begins and ends at its ends', () => {
    fc.assert(
      fc.property(aWay, ({ centre, from, to }) => {
        const projection = worldProjection(centre)
        const points = greatCircleArc(from, to, projection).pieces.flat()
        const [start, end] = [points[0], points.at(-1)].map((point) => point && projection.fromPlane(point))
        expect(start && angle(start, from)).toBeLessThan(1e-6)
        expect(end && angle(end, to)).toBeLessThan(1e-6)
      }),
    )
  })

  it('goes the shortest way', () => {
    fc.assert(
      fc.property(aWay, ({ centre, from, to }) => {
        const projection = worldProjection(centre)
        for (const point of greatCircleArc(from, to, projection).pieces.flat()) {
          const at = projection.fromPlane(point) ?? [Number.NaN, Number.NaN]
          expect(Math.abs(angle(from, at) + angle(at, to) - angle(from, to))).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('never leaves the world, and crosses its rim at one latitude', () => {
    fc.assert(
      fc.property(aWay, ({ centre, from, to }) => {
        const projection = worldProjection(centre)
        const { pieces, exit, entry } = greatCircleArc(from, to, projection)
        expect(pieces.flat().every((point) => projection.fromPlane(point) !== null)).toBe(true)
        expect(pieces.length).toBe(exit ? 2 : 1)
        if (!exit || !entry) return
        expect(pieces[0]?.at(-1)).toEqual(exit)
        expect(pieces[1]?.[0]).toEqual(entry)
        expect(entry[0]).toBeCloseTo(-exit[0], 9)
        expect(entry[1]).toBe(exit[1])
        const lat = projection.fromPlane(exit)?.[1] ?? Number.NaN
        expect(Math.abs(exit[0])).toBeCloseTo(projection.turnedToPlane(180, lat)[0], 6)
      }),
    )
  })
})
