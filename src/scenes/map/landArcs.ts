import type { Point } from '../marks/point'
import type { LandTopology } from './landTopology'
import { nearestTurn, turnedLon } from './seam'
import type { WorldProjection } from './worldProjection'

/** An arc of the land on the plane. Positions are counted in the topology's direction. */
export interface LandArc {
  /** Longitudes from the centre of the map, counted on past ±180, degrees. */
  readonly turned: readonly number[]
  readonly lats: readonly number[]
  /** Plane units. Where `isCut`, some lie outside the world. */
  readonly points: readonly Point[]
  /** The same for a path, 1/100 unit. */
  readonly tokens: readonly string[]
  /** Whether it crosses or touches the seam, so that it may not join the next. */
  readonly isCut: boolean
}

/** A coordinate with two decimals, without trailing zeros. Put together from whole numbers: 3 times as fast as from a fraction. */
function toHundredths(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100)
  const whole = Math.trunc(hundredths / 100)
  const rest = hundredths - whole * 100
  const sign = value < 0 && hundredths > 0 ? '-' : ''
  if (rest === 0) return `${sign}${whole}`
  return rest < 10 ? `${sign}${whole}.0${rest}` : `${sign}${whole}.${rest}`
}

/** A point of a path, 1/100 unit. */
export function toToken(point: Point): string {
  return `${toHundredths(point[0])},${toHundredths(point[1])}`
}

/** Draws an arc from its degrees. */
export function landArc(
  turned: readonly number[],
  lats: readonly number[],
  projection: WorldProjection,
  mayHangOver: boolean,
): LandArc {
  // One loop: on the first call nothing is compiled yet, and that call is the one the reader waits for.
  const points: Point[] = []
  const tokens: string[] = []
  let isCut = false
  for (let i = 0; i < turned.length; i++) {
    const lon = turned[i] ?? 0
    const point = projection.turnedToPlane(lon, lats[i] ?? 0)
    points.push(point)
    tokens.push(toToken(point))
    if (lon >= 180 || lon <= -180) isCut = !mayHangOver
  }
  return { turned, lats, points, tokens, isCut }
}

/** All arcs of a topology on the plane, in its order, so that their indexes stay what they are. */
export function landArcs(topology: LandTopology, projection: WorldProjection): LandArc[] {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1]
  const [left, bottom] = topology.transform?.translate ?? [0, 0]
  const isDelta = topology.transform !== undefined
  return topology.arcs.map((arc) => {
    const turned: number[] = []
    const lats: number[] = []
    let x = 0
    let y = 0
    let before = 0
    for (const position of arc) {
      // By index: taking a pair apart runs through an iterator, at ten times the price.
      x = (isDelta ? x : 0) + (position[0] ?? 0)
      y = (isDelta ? y : 0) + (position[1] ?? 0)
      const lon = turnedLon(x * scaleX + left, projection.centreLon)
      before = turned.length > 0 ? nearestTurn(lon, before) : lon
      turned.push(before)
      lats.push(y * scaleY + bottom)
    }
    return landArc(turned, lats, projection, false)
  })
}

/** The number of an arc, whichever way it is travelled: `~5` is arc 5 backwards. */
export const arcNumber = (index: number): number => (index < 0 ? ~index : index)

/** Where an arc begins in the direction of travel, as a token; with its index turned round (`~`), where it ends. */
export function startOf(arcs: readonly LandArc[], index: number): string | undefined {
  return index < 0 ? arcs[~index]?.tokens.at(-1) : arcs[index]?.tokens[0]
}

/** The path from the start of an arc to its end, in the direction of travel, the start left out. */
export function pathFromStart(arcs: readonly LandArc[], index: number): string {
  const tokens = arcs[arcNumber(index)]?.tokens ?? []
  return (index < 0 ? tokens.toReversed() : tokens).slice(1).join('L')
}
