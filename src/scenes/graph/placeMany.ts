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
  readonly radius: number
  x: number
  y: number
}

const TICKS = 60
const STRONGEST_PULLS = 1200
/** An irrational step spreads starting points evenly along a band whatever their number. */
const GOLDEN = 0.618_034

/** A freer layout for hundreds of bodies: bands still pull, and nothing lies on anything else. Deterministic. */
export function placeMany(content: GraphContent, frame: Frame): Places {
  const bands = bandsOf(content)
  const levels = [...bands.values()].map(({ level }) => level)
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)]
  const area = (frame.width - 2 * frame.pad) * (frame.height - 2 * frame.pad)
  const radius = Math.min(14, Math.sqrt(area / content.bodies.size) * 0.46)
  const nodes = [...content.bodies.keys()].map((ref, i): Node => {
    const level = bands.get(ref)?.level ?? top
    const homeY = frame.pad + ((level - top) / (bottom - top || 1)) * (frame.height - 2 * frame.pad)
    return { ref, homeY, radius, x: frame.pad + ((i * GOLDEN) % 1) * (frame.width - 2 * frame.pad), y: homeY }
  })
  const byRef = new Map(nodes.map((node) => [node.ref, node]))
  const links = pullsOf(content, false)
    .slice(0, STRONGEST_PULLS)
    .flatMap(({ a, b, strength }) => {
      const [source, target] = [byRef.get(a), byRef.get(b)]
      return source && target ? [{ source, target, strength }] : []
    })
  forceSimulation(nodes)
    .force(
      'pull',
      forceLink(links)
        .distance(radius * 4)
        .strength(({ strength }) => strength * 0.15),
    )
    .force('band', forceY<Node>(({ homeY }) => homeY).strength(0.08))
    .force('middle', forceX<Node>(frame.width / 2).strength(0.02))
    .force(
      'apart',
      forceCollide<Node>(({ radius: r }) => r),
    )
    .stop()
    .tick(TICKS)
  const clamp = (value: number, most: number) => Math.min(Math.max(value, frame.pad), most - frame.pad)
  return new Map(nodes.map(({ ref, x, y }) => [ref, [clamp(x, frame.width), clamp(y, frame.height)]]))
}
