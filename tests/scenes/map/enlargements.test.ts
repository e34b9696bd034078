import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { type Anchor, enlargements } from '@/scenes/map/enlargements'
import { worldProjection } from '@/scenes/map/worldProjection'
import type { Point } from '@/scenes/marks/point'

const anchorAt = (id: string, point: Point): Anchor => ({ ref: refTo('actor', id as ActorId), point })
const idsOf = (members: readonly string[]) => members.map((ref) => ref.replace('actor:', '')).toSorted()

const pacific = worldProjection(150)
const LIMA_SCALE = 0.86
const lima: readonly Anchor[] = [
  anchorAt('seoul', pacific.toPlane([126.98, 37.57])),
  anchorAt('tokyo', pacific.toPlane([139.69, 35.69])),
  anchorAt('pyongyang', pacific.toPlane([125.75, 39.02])),
  anchorAt('beijing', pacific.toPlane([116.4, 39.9])),
  anchorAt('moscow', pacific.toPlane([37.62, 55.75])),
  anchorAt('kyiv', pacific.toPlane([30.52, 50.45])),
  anchorAt('kursk', pacific.toPlane([36.19, 51.74])),
  anchorAt('washington', pacific.toPlane([-77.04, 38.9])),
  anchorAt('lima', pacific.toPlane([-77.04, -12.05])),
]

const someAnchors = fc
  .array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -200, max: 200 })), {
    maxLength: 25,
  })
  .map((points) => points.map((point, i) => anchorAt(`a${i}`, point)))
const aScale = fc.double({ min: 0.3, max: 4, noNaN: true })

describe('the enlargements of the Lima map', () => {
  const [a, b, ...rest] = enlargements(lima, LIMA_SCALE)

  it('are Northeast Asia first and then eastern Europe', () => {
    expect([a?.letter, a && idsOf(a.members)]).toEqual(['A', ['beijing', 'pyongyang', 'seoul', 'tokyo']])
    expect([b?.letter, b && idsOf(b.members)]).toEqual(['B', ['kursk', 'kyiv', 'moscow']])
    expect(rest).toEqual([])
  })

  it('show Crimea beside Kyiv and Moscow', () => {
    const [x, y] = pacific.toPlane([34.1, 44.95])
    const frame = b?.frame ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(x > frame.x && x < frame.x + frame.width).toBe(true)
    expect(y > frame.y && y < frame.y + frame.height).toBe(true)
  })
})

describe('a crowd', () => {
  it('needs two spots: a venue at a capital is none', () => {
    expect(enlargements([anchorAt('peru', [0, 0]), anchorAt('lima', [0.1, 0])], 1)).toEqual([])
  })

  it('is a chain in which each is nearer than 48 px to some other', () => {
    const row = [0, 47, 94].map((x) => anchorAt(`x${x}`, [x, 0]))
    expect(enlargements(row, 1).map(({ members }) => members.length)).toEqual([3])
    expect(enlargements([...row, anchorAt('far', [142, 0])], 1).map(({ members }) => members.length)).toEqual(
      [3],
    )
  })

  it('is split where its chain is too long to be enlarged', () => {
    const chain = Array.from({ length: 12 }, (_, i) => anchorAt(`c${i}`, [i * 40, i % 3 === 0 ? 0 : 2]))
    const close = [anchorAt('d0', [500, 0]), anchorAt('d1', [510, 0])]
    expect(enlargements([...chain, ...close], 1).map(({ members }) => idsOf(members))).toEqual([['d0', 'd1']])
  })

  it('comes first when it is bigger, and at the same size when it is tighter', () => {
    const wide = [anchorAt('w0', [0, 0]), anchorAt('w1', [46, 0])]
    const tight = [anchorAt('t0', [300, 0]), anchorAt('t1', [310, 0])]
    const big = [anchorAt('b0', [-300, 0]), anchorAt('b1', [-270, 0]), anchorAt('b2', [-250, 0])]
    const groups = enlargements([...wide, ...tight, ...big], 1)
    expect(groups.map(({ letter, members }) => [letter, idsOf(members)])).toEqual([
      ['A', ['b0', 'b1', 'b2']],
      ['B', ['t0', 't1']],
    ])
  })

  it('is not looked for among anchors that stand apart', () => {
    expect(enlargements([anchorAt('a', [0, 0]), anchorAt('b', [100, 0])], 1)).toEqual([])
  })
})

describe('every enlargement', () => {
  it('has each of its members in its frame, with a margin', () => {
    fc.assert(
      fc.property(someAnchors, aScale, (anchors, scale) => {
        for (const { members, frame } of enlargements(anchors, scale)) {
          for (const { point } of anchors.filter(({ ref }) => members.includes(ref))) {
            expect(point[0]).toBeGreaterThanOrEqual(frame.x + 10.9)
            expect(point[0]).toBeLessThanOrEqual(frame.x + frame.width - 10.9)
            expect(point[1]).toBeGreaterThanOrEqual(frame.y + 10.9)
            expect(point[1]).toBeLessThanOrEqual(frame.y + frame.height - 10.9)
          }
        }
      }),
    )
  })

  it('is between square and 1.7 times as wide as high', () => {
    fc.assert(
      fc.property(someAnchors, aScale, (anchors, scale) => {
        for (const { frame } of enlargements(anchors, scale)) {
          expect(frame.width / frame.height).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(frame.width / frame.height).toBeLessThanOrEqual(1.7)
        }
      }),
    )
  })

  it('has its members for itself, and there are two at most', () => {
    fc.assert(
      fc.property(someAnchors, aScale, (anchors, scale) => {
        const groups = enlargements(anchors, scale)
        const members = groups.flatMap((group) => group.members)
        expect(groups.length).toBeLessThanOrEqual(2)
        expect(new Set(members).size).toBe(members.length)
      }),
    )
  })
})
