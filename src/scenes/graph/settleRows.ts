import { forceLink, forceSimulation, type Force, type SimulationNodeDatum } from 'd3-force'
import type { Ref } from '@/model/ref'
import type { Footprints } from './footprint'
import type { Places } from './orderRows'
import type { Pull } from './pullsOf'
import type { Row } from './rowsOf'

interface Node extends SimulationNodeDatum {
  readonly ref: Ref
  readonly row: Row
  readonly half: number
  readonly edge: number
  readonly up: number
  readonly down: number
  x: number
  readonly fy: number
}

const TICKS = 90
const SPRING = 0.35
/** Pulls weaker than this leave bodies of a loose zone where the search has put them. */
const FIRM = 0.5
const MARGIN_PX = 6
/** Bodies of neighbouring rows keep apart sideways unless this far apart in height. */
const AIR_PX = 8

/**
 * Lets a force layout move bodies sideways on their rows: what belongs together draws together, names keep their
 * room, nothing leaves its zone. Seeded by d3-force's own generator and the positions given, so the same in gives the
 * same out.
 */
export function settleRows(
  rows: readonly Row[],
  places: Places,
  pulls: readonly Pull[],
  footprints: Footprints,
  isLoose: (ref: Ref) => boolean,
): Places {
  const nodes = rows.flatMap((row) =>
    row.refs.map((ref): Node => {
      const { width = 0, up = 0, down = 0, edge = 0 } = footprints.get(ref) ?? {}
      return { ref, row, half: width / 2, edge, up, down, x: places.get(ref)?.[0] ?? row.left, fy: row.y }
    }),
  )
  const byRef = new Map(nodes.map((node) => [node.ref, node]))
  const links = pulls.flatMap(({ a, b, strength, way }) => {
    const [source, target] = [byRef.get(a), byRef.get(b)]
    const isPlaced = isLoose(a) && isLoose(b) && strength < FIRM
    return source && target && way === 'straight' && !isPlaced ? [{ source, target, strength }] : []
  })
  const between = ({ source, target }: (typeof links)[number]) =>
    source.row === target.row ? source.half + target.half + 30 : Math.abs(source.fy - target.fy)
  const simulation = forceSimulation(nodes)
    .force(
      'pull',
      forceLink(links)
        .distance(between)
        .strength((link) => link.strength * SPRING),
    )
    .force('apart', apart())
    .force('inside', inside())
    .stop()
  simulation.tick(TICKS)
  declutter(rows, byRef)
  return new Map(nodes.map(({ ref, x, fy }) => [ref, [x, fy]]))
}

/** Pushes bodies whose rooms meet apart sideways. */
function apart(): Force<Node, undefined> {
  let all: readonly Node[] = []
  const force = () => {
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const gapDown = Math.max(b.fy - b.up - a.fy - a.down, a.fy - a.up - b.fy - b.down)
        if (a.row !== b.row && gapDown > AIR_PX) continue
        const gap = a.half + b.half - Math.abs(a.x - b.x)
        if (gap <= 0) continue
        const push = ((a.x < b.x || (a.x === b.x && a.ref < b.ref) ? -1 : 1) * gap) / 2
        a.vx = (a.vx ?? 0) + push * 0.5
        b.vx = (b.vx ?? 0) - push * 0.5
      }
    })
  }
  return Object.assign(force, { initialize: (nodes: Node[]) => void (all = nodes) })
}

function inside(): Force<Node, undefined> {
  let all: readonly Node[] = []
  const force = () => {
    for (const node of all) {
      const next = node.x + (node.vx ?? 0)
      const kept = clamp(next, node)
      if (kept !== next) node.vx = kept - node.x
    }
  }
  return Object.assign(force, { initialize: (nodes: Node[]) => void (all = nodes) })
}

const clamp = (x: number, { row, edge }: Node) =>
  Math.min(Math.max(x, row.left + edge), Math.max(row.left + edge, row.right - edge))

/** What overlap is left on a row goes, first from the left, then back from the right edge. */
function declutter(rows: readonly Row[], byRef: ReadonlyMap<Ref, Node>): void {
  for (const { refs, left, right } of rows) {
    const nodes = refs.flatMap((ref) => byRef.get(ref) ?? []).toSorted((a, b) => a.x - b.x)
    let taken = -Infinity
    for (const node of nodes) {
      node.x = Math.max(node.x, taken + node.half, left + node.edge)
      taken = node.x + node.half
    }
    taken = Infinity
    for (const node of nodes.toReversed()) {
      node.x = Math.min(node.x, taken - node.half, right + MARGIN_PX - node.edge)
      taken = node.x - node.half
    }
  }
}
