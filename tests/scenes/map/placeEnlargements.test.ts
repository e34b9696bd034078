import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Enlargement } from '@/scenes/map/enlargements'
import { frameAround } from '@/scenes/map/frameAround'
import { landShapes } from '@/scenes/map/landShapes'
import { placeEnlargements, type Surroundings } from '@/scenes/map/placeEnlargements'
import { worldProjection } from '@/scenes/map/worldProjection'
import { boxAround, overlap } from '@/scenes/marks/box'
import type { Box, Point } from '@/scenes/marks/point'
import { theLand } from './theLand'

const PACIFIC = worldProjection(150)
const CORNERS = landShapes(theLand(), PACIFIC).corners
const groupOf = (letter: string, ...places: readonly Point[]): Enlargement => ({
  letter,
  members: [],
  frame: frameAround(places.map((at) => PACIFIC.toPlane(at))),
})
const ASIA = groupOf('A', [126.98, 37.57], [139.69, 35.69], [125.75, 39.02], [116.4, 39.9])
const EUROPE = groupOf('B', [37.62, 55.75], [30.52, 50.45], [36.19, 51.74])

/** The home view of the Lima map: px a unit, and the plane point at the top left. */
const view =
  (scale: number, x: number, y: number) =>
  ([px, py]: Point): Point => [(px - x) * scale, (py - y) * scale]

function surroundings(
  size: Surroundings['size'],
  toPx: Surroundings['toPx'],
  obstacles: readonly Box[] = [],
): Surroundings {
  const venue = boxAround(toPx(PACIFIC.toPlane([-77.04, -12.05])), 184, 140)
  return { size, phoneRow: null, obstacles: [venue, ...obstacles], land: CORNERS.map(toPx), toPx }
}

const WIDE = surroundings({ width: 720, height: 396 }, view(0.83, -370, -282))

const touches = (a: Box, b: Box) => overlap(a, b) > 0
const isIn = (box: Box, { width, height }: Surroundings['size']) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height

describe('the enlargements over the Lima map', () => {
  const [asia, europe] = placeEnlargements([ASIA, EUROPE], WIDE)

  it('stand along its lower edge, Europe at the gutter, as their spots do from left to right', () => {
    expect(europe?.x).toBe(24)
    expect([asia, europe].map((box) => box && box.y + box.height)).toEqual([384, 384])
    expect(asia?.x).toBeGreaterThan((europe?.x ?? 0) + (europe?.width ?? 0))
  })

  it('are about as large as in the design', () => {
    expect([asia?.width, asia?.height]).toEqual([236, 148])
    expect(Math.abs((europe?.width ?? 0) - 164)).toBeLessThan(20)
    expect(europe?.height).toBe(148)
  })

  it('show their frames at least 2.5 times as large as the map does', () => {
    for (const box of [asia, europe])
      expect((box?.width ?? 0) / (box?.frame.width ?? 1) / 0.83).toBeGreaterThan(2.5)
  })

  it('show the whole of their frames in the shape of their boxes', () => {
    for (const [placed, { frame }] of [
      [asia, ASIA],
      [europe, EUROPE],
    ] as const) {
      expect((placed?.frame.width ?? 0) / (placed?.frame.height ?? 1)).toBeCloseTo(
        (placed?.width ?? 0) / (placed?.height ?? 1),
        9,
      )
      expect(overlap(placed?.frame ?? ASIA.frame, frame)).toBeCloseTo(frame.width * frame.height, 6)
    }
  })

  it('give the first a place when there is none for the second', () => {
    const walls: readonly Box[] = [
      { x: 0, y: 0, width: 720, height: 220 },
      { x: 0, y: 220, width: 290, height: 176 },
    ]
    const around = { ...WIDE, obstacles: [...WIDE.obstacles, ...walls] }
    const [first, second] = placeEnlargements([ASIA, EUROPE], around)
    expect(first).not.toBeNull()
    expect(second).toBeNull()
  })

  it('are left out where there is no room', () => {
    const all: Box = { x: 0, y: 0, width: 720, height: 396 }
    expect(placeEnlargements([ASIA, EUROPE], { ...WIDE, obstacles: [all] })).toEqual([null, null])
  })

  it('are left out when they hardly enlarge', () => {
    expect(placeEnlargements([ASIA], { ...WIDE, obstacles: [], toPx: view(3.2, -120, -200) })).toEqual([null])
  })

  it('are none where no crowd is', () => {
    expect(placeEnlargements([], WIDE)).toEqual([])
  })
})

describe('a line', () => {
  it('is left in sight when there is another place', () => {
    const alone: Surroundings = { ...WIDE, land: [] }
    const [before] = placeEnlargements([EUROPE], alone)
    const lines = Array.from({ length: 200 }, (_, i): Point => [
      (before?.x ?? 0) + 10 + (i % 20),
      (before?.y ?? 0) + 10 + i / 4,
    ])
    const [after] = placeEnlargements([EUROPE], { ...alone, lines })
    expect(after && lines.some(([x, y]) => touches(after, { x, y, width: 1, height: 1 }))).toBe(false)
  })
})

describe('wherever obstacles stand', () => {
  const anObstacle = fc.record({
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 380 }),
    width: fc.integer({ min: 4, max: 160 }),
    height: fc.integer({ min: 4, max: 90 }),
  })
  const someObstacles = fc.array(anObstacle, { maxLength: 8 })

  it('an enlargement covers none, nor a framed spot, nor the other, and stays on the map', () => {
    fc.assert(
      fc.property(someObstacles, (obstacles) => {
        const around = { ...WIDE, obstacles }
        const boxes = placeEnlargements([ASIA, EUROPE], around).filter((box) => box !== null)
        const [[x, y], scale] = [WIDE.toPx([ASIA.frame.x, ASIA.frame.y]), 0.83]
        const spot: Box = { x, y, width: ASIA.frame.width * scale, height: ASIA.frame.height * scale }
        for (const [i, box] of boxes.entries()) {
          expect([...obstacles, spot, ...boxes.slice(0, i)].some((other) => touches(other, box))).toBe(false)
          expect(isIn(box, WIDE.size)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the same map has the same places', () => {
    fc.assert(
      fc.property(someObstacles, (obstacles) => {
        const around = { ...WIDE, obstacles }
        expect(placeEnlargements([ASIA, EUROPE], around)).toEqual(placeEnlargements([ASIA, EUROPE], around))
      }),
      { numRuns: 10 },
    )
  })
})

describe('the row of enlargements on a phone', () => {
  const phone = { ...surroundings({ width: 390, height: 462 }, view(0.47, -430, -400)), phoneRow: 178 }

  it('fills the width between the gutters, in the order of the spots', () => {
    const [asia, europe] = placeEnlargements([ASIA, EUROPE], phone)
    expect(europe?.x).toBe(16)
    expect(asia?.x).toBe(16 + (europe?.width ?? 0) + 12)
    expect((asia?.x ?? 0) + (asia?.width ?? 0)).toBe(374)
  })

  it('stands in its strip, and all are equally high', () => {
    const boxes = placeEnlargements([ASIA, EUROPE], phone)
    for (const box of boxes) expect([box?.y, box?.height]).toEqual([286, 142])
  })

  it('does not draw one alone as a letter box', () => {
    const [alone] = placeEnlargements([ASIA], phone)
    expect([alone?.width, alone?.height]).toEqual([284, 142])
  })
})
