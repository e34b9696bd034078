import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Ref } from '@/model/ref'
import { bandsOf } from './bandsOf'
import type { GraphContent } from './graphContent'
import type { Places } from './orderRows'
import { pullsOf } from './pullsOf'
import type { Frame } from './rowsOf'

interface Node extends SimulationNodeDatum {
  readonly ref: Ref
  readonly homeY: number
  x: number
  y: number
}

const TICKS = 50
const MOST_PULLS = 900
const MOST_RADIUS_PX = 14
/** Share of the area that circles of this radius take. */
const FILL = 0.44
const SPRING = 0.3
/** An irrational step spreads starting points evenly along a band whatever their number. */
const GOLDEN = 0.618_034

/** A freer layout for hundreds of bodies: bands still pull, people stand by their states, and nothing lies on anything else. Deterministic. */
export function placeMany(content: GraphContent, frame: Frame): Places {
  const { width, height, pad } = frame
  const area = (width - 2 * pad) * (height - 2 * pad)
  const radius = Math.min(MOST_RADIUS_PX, Math.sqrt(area / content.bodies.size) * FILL)
  const homes = homesOf(content, frame)
  const nodes = [...content.bodies.keys()].map((ref, i): Node => {
    const homeY = homes.get(ref) ?? height / 2
    return { ref, homeY, x: pad + ((i * GOLDEN) % 1) * (width - 2 * pad), y: homeY }
  })
  const byRef = new Map(nodes.map((node) => [node.ref, node]))
  const links = pullsOf(content, false)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, MOST_PULLS)
    .flatMap(({ a, b, strength }) => {
      const [source, target] = [byRef.get(a), byRef.get(b)]
      return source && target ? [{ source, target, strength }] : []
    })
  forceSimulation(nodes)
    .force(
      'pull',
      forceLink(links)
        .distance(radius * 2.4)
        .strength(({ strength }) => strength * SPRING),
    )
    .force('band', forceY<Node>(({ homeY }) => homeY).strength(0.12))
    .force('middle', forceX<Node>(width / 2).strength(0.01))
    .force('apart', forceCollide<Node>(radius))
    .stop()
    .tick(TICKS)
  const across = stretcher(
    nodes.map(({ x }) => x),
    pad,
    width - pad,
  )
  const down = stretcher(
    nodes.map(({ y }) => y),
    pad,
    height - pad,
  )
  return new Map(nodes.map(({ ref, x, y }) => [ref, [across(x), down(y)]]))
}

/** The height of each body's band, px; people are at home with the state they stand for. */
function homesOf(content: GraphContent, { height, pad }: Frame): ReadonlyMap<Ref, number> {
  const bands = bandsOf(content)
  const stateOf = new Map(content.bars.map(({ person, state }) => [person, state]))
  const levels = [...bands].map(
    ([ref, { level }]) => [ref, bands.get(stateOf.get(ref) ?? ref)?.level ?? level] as const,
  )
  const all = levels.map(([, level]) => level)
  const [top, bottom] = [Math.min(...all), Math.max(...all)]
  return new Map(
    levels.map(([ref, level]) => [ref, pad + ((level - top) / (bottom - top || 1)) * (height - 2 * pad)]),
  )
}

/** Maps what was taken of an axis onto all of it. */
function stretcher(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from)
}
