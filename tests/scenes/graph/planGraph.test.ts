import { describe, expect, it } from 'vitest'
import type { Ref } from '@/model/ref'
import { overlap } from '@/scenes/marks/box'
import { lengthOf, stationAt } from '@/scenes/marks/polyline'
import { layoutGraph, planGraph, shapeOf } from '@/scenes/graph/graphPlan'
import { bodyBox } from '@/scenes/graph/placeNames'
import { aDataset } from '../../builders/aDataset'
import { aMeeting, anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { aGraph, type GraphOfTest, plainNames, plausibleWidth, SIZES } from './aGraph'

const LIMA = Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, aGraph(lima(), size)]))
const ATLANTIC = Object.fromEntries(
  Object.entries(SIZES).map(([name, size]) => [name, aGraph(atlantic(), size)]),
)
const ALL: readonly (readonly [string, GraphOfTest])[] = [
  ...Object.entries(LIMA).map(([name, graph]) => [`Lima, ${name}`, graph] as const),
  ...Object.entries(ATLANTIC).map(([name, graph]) => [`the Atlantic, ${name}`, graph] as const),
]
const tall = LIMA['tall'] as GraphOfTest

const y = ({ plan }: GraphOfTest, ref: Ref) => plan.places.get(ref)?.[1] ?? Number.NaN

describe.each(ALL)('the graph of %s', (_, { plan }) => {
  it('names every actor and every place', () => {
    const nameless = [...plan.content.bodies.values()].filter(
      ({ ref, kind }) => kind !== 'faint-meeting' && !plan.names.placed.has(ref),
    )
    expect(nameless).toEqual([])
  })

  it('puts no name over another', () => {
    const { boxes } = plan.names
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box) > 0)
        .map((b) => [a.ref, b.ref]),
    )
    expect(clashes).toEqual([])
  })

  it('puts no name over a body', () => {
    const covered = plan.names.boxes.flatMap(({ ref, box }) =>
      [...plan.content.bodies.values()].flatMap((body) => {
        const at = plan.places.get(body.ref)
        return at && body.ref !== ref && overlap(box, bodyBox(at, body.reachPx - 1)) > 0
          ? [[ref, body.ref]]
          : []
      }),
    )
    expect(covered).toEqual([])
  })

  it('keeps names and bodies in the frame', () => {
    const { width, height } = plan.size
    const outside = plan.names.boxes.filter(
      ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    )
    expect(outside).toEqual([])
  })

  it('leaves every line that has a head enough way to show it', () => {
    const short = [...plan.routes].flatMap(([key, { strands }]) =>
      strands.filter(({ points, end }) => end === 'head' && lengthOf(points) < 22).map(() => key),
    )
    expect(short).toEqual([])
  })

  it('keeps bodies apart', () => {
    const bodies = [...plan.content.bodies.values()]
    const close = bodies.flatMap((a, i) =>
      bodies.slice(i + 1).flatMap((b) => {
        const [p, q] = [plan.places.get(a.ref), plan.places.get(b.ref)]
        return p && q && Math.hypot(p[0] - q[0], p[1] - q[1]) < a.reachPx + b.reachPx ? [[a.ref, b.ref]] : []
      }),
    )
    expect(close).toEqual([])
  })
})

describe('where things stand', () => {
  it('stands venue, meetings, people, their states and those spoken about under each other', () => {
    expect(y(tall, 'actor:peru')).toBeLessThan(y(tall, 'event:lima-trilateral'))
    expect(y(tall, 'event:lima-trilateral')).toBeLessThan(y(tall, 'actor:joe-biden'))
    expect(y(tall, 'actor:joe-biden')).toBeLessThan(y(tall, 'actor:united-states'))
    expect(y(tall, 'actor:united-states')).toBeLessThan(y(tall, 'actor:north-korea'))
    expect(y(tall, 'actor:north-korea')).toBeLessThan(y(tall, 'place:kursk'))
  })

  it('keeps those who met in the order of the map', () => {
    const x = (ref: Ref) => tall.plan.places.get(ref)?.[0] ?? Number.NaN
    expect(x('actor:south-korea')).toBeLessThan(x('actor:japan'))
    expect(x('actor:japan')).toBeLessThan(x('actor:united-states'))
  })

  it('gives the same positions for the same dataset', () => {
    expect([...aGraph(lima()).plan.places]).toEqual([...tall.plan.places])
  })

  it('scales a layout to any size of its shape', () => {
    const { content } = tall.plan
    const names = plainNames(lima())
    const layout = layoutGraph(content, names, plausibleWidth, 'tall')
    const larger = planGraph(content, layout, { width: 720, height: 1180 }, new Map(), names, plausibleWidth)
    const [a, b] = [tall.plan.places.get('actor:japan'), larger.places.get('actor:japan')]
    expect(b?.[0]).toBeCloseTo(2 * (a?.[0] ?? 0))
    expect(b?.[1]).toBeCloseTo(2 * (a?.[1] ?? 0))
  })

  it('knows a tall, a squarish and a wide frame', () => {
    expect([SIZES.tall, SIZES.phone, SIZES.wide].map(shapeOf)).toEqual(['tall', 'square', 'wide'])
  })

  it('puts a crowd in two columns under its meeting', () => {
    const { plan } = ATLANTIC['tall'] as GraphOfTest
    const hub = plan.places.get('event:inter-allied-meeting') ?? [0, 0]
    const members = plan.content.spokes.filter(({ meeting }) => meeting === 'event:inter-allied-meeting')
    const xs = new Set(members.map(({ other }) => Math.round((plan.places.get(other)?.[0] ?? 0) - hub[0])))
    expect(members).toHaveLength(10)
    expect(xs.size).toBe(2)
  })

  it('stands a dragged body where it is let go, and leaves all others', () => {
    const names = plainNames(lima())
    const { content } = tall.plan
    const layout = layoutGraph(content, names, plausibleWidth, 'tall')
    const moved = { plan: tall.plan, ref: 'actor:china' as Ref }
    const pins = new Map<Ref, readonly [number, number]>([['actor:china', [0.5, 0.4]]])
    const plan = planGraph(content, layout, SIZES.tall, pins, names, plausibleWidth, moved)
    expect(plan.places.get('actor:china')).toEqual([180, 236])
    expect(plan.places.get('actor:japan')).toEqual(tall.plan.places.get('actor:japan'))
    expect(plan.names.placed.get('actor:japan')).toBe(tall.plan.names.placed.get('actor:japan'))
    expect(plan.routes.get('tie:japan~south-korea')).toBe(tall.plan.routes.get('tie:japan~south-korea'))
  })
})

describe('how lines run', () => {
  const strandsOf = (ref: string) => tall.plan.routes.get(ref)?.strands ?? []

  it('joins two voices at one glyph, into one head', () => {
    expect(strandsOf('event:missile-concern').map(({ end }) => end)).toEqual(['none', 'none', 'head'])
  })

  it('forks one condemnation into two heads', () => {
    expect(strandsOf('event:condemnation').map(({ end }) => end)).toEqual(['none', 'head', 'head'])
  })

  it('ends the strand of a claim at the ring of its place, so that the head stops short of it', () => {
    const kursk = tall.plan.places.get('place:kursk') ?? [0, 0]
    const last = strandsOf('claim:kursk-deployment')[0]?.points.at(-1) ?? kursk
    expect(Math.hypot(last[0] - kursk[0], last[1] - kursk[1])).toBeGreaterThanOrEqual(15)
  })

  it('starts lines at the edge of a body, not in its middle', () => {
    const [strand] = strandsOf('tie:japan~south-korea')
    const ends = ['actor:japan', 'actor:south-korea'].map((ref) => tall.plan.places.get(ref as Ref) ?? [0, 0])
    for (const end of [strand?.points[0], strand?.points.at(-1)]) {
      const gaps = ends.map((at) => Math.hypot((end?.[0] ?? 0) - at[0], (end?.[1] ?? 0) - at[1]))
      expect(Math.min(...gaps)).toBeGreaterThan(6.5)
    }
  })

  it('turns the stubs of one actor apart', () => {
    const turn = (ref: string) => stationAt(strandsOf(ref)[0]?.points ?? [], 1).along
    const [a, b] = [turn('event:china-south-korea-push'), turn('event:china-us-transition')]
    expect(a[0] * b[0] + a[1] * b[1]).toBeLessThan(0.9)
  })

  it('runs no line through a body it does not belong to', () => {
    const { plan } = tall
    const through = [...plan.routes].flatMap(([key, { strands }]) =>
      strands.flatMap(({ points }) =>
        [...plan.content.bodies.values()].flatMap(({ ref, reachPx }) => {
          const at = plan.places.get(ref) ?? [0, 0]
          const inside = points.slice(2, -2).some((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < reachPx - 1)
          return inside ? [[key, ref]] : []
        }),
      ),
    )
    expect(through).toEqual([])
  })

  it('gives a joint act of any number of feet a length to each of them', () => {
    const actors = ['france', 'italy', 'spain', 'poland', 'norway']
    const { plan } = aGraph(
      aDataset({
        events: [
          aMeeting({ id: 'm', actors: ['japan', 'peru'] }),
          anEvent({ id: 'star', actors, type: 'AGREE' }),
        ],
      }),
    )
    const strands = plan.routes.get('event:star')?.strands ?? []
    expect(strands).toHaveLength(5)
    expect(Math.min(...strands.map(({ points }) => lengthOf(points)))).toBeGreaterThan(10)
  })
})
