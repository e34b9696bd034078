import type { Ref } from '@/model/ref'
import type { Box, Point } from '../marks/point'
import { frameAround } from './frameAround'

/** Where a thing stands on the plane. */
export interface Anchor {
  readonly ref: Ref
  readonly point: Point
}

/** A crowded part of the map that is worth a window of its own. */
export interface Enlargement {
  /** A for the biggest, then B. */
  readonly letter: string
  readonly members: readonly Ref[]
  /** What the window shows, plane units: all members, with a margin. */
  readonly frame: Box
}

export interface EnlargementRule {
  /** Anchors nearer than this at the home view belong together, px. */
  readonly nearPx: number
  /** No more than so many. */
  readonly most: number
  /** A frame wider than this on the map enlarges too little: it is split into nearer groups, px. */
  readonly mostFramePx: number
}

const RULE: EnlargementRule = { nearPx: 48, most: 2, mostFramePx: 260 }

/** How much nearer the anchors of a split group must be, and where splitting ends, px. */
const SPLIT = 0.75
const LEAST_NEAR_PX = 12

/** Within this many plane units (20 km) two anchors are one spot, which no enlargement would take apart. */
const ONE_SPOT_UNITS = 0.5

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Groups in which each is near to some other (single linkage), in the order of their first member. */
function linked(anchors: readonly Anchor[], near: number): readonly (readonly Anchor[])[] {
  let groups: (readonly Anchor[])[] = []
  for (const anchor of anchors) {
    const isNear = (group: readonly Anchor[]) =>
      group.some(({ point }) => distance(point, anchor.point) < near)
    const joined = [...groups.filter(isNear).flat(), anchor]
    groups = [...groups.filter((group) => !isNear(group)), joined]
  }
  return groups
}

/** The positions of a group, those in one spot once. */
function spotsOf(group: readonly Anchor[]): readonly Point[] {
  const spots: Point[] = []
  for (const { point } of group) {
    if (!spots.some((spot) => distance(spot, point) < ONE_SPOT_UNITS)) spots.push(point)
  }
  return spots
}

const framed = (group: readonly Anchor[]): Box => frameAround(group.map(({ point }) => point))

function crowdsOf(
  anchors: readonly Anchor[],
  homeScale: number,
  nearPx: number,
  mostFramePx: number,
): readonly (readonly Anchor[])[] {
  return linked(anchors, nearPx / homeScale)
    .filter((group) => spotsOf(group).length > 1)
    .flatMap((group) => {
      const isWide = framed(group).width * homeScale > mostFramePx && nearPx * SPLIT >= LEAST_NEAR_PX
      return isWide ? crowdsOf(group, homeScale, nearPx * SPLIT, mostFramePx) : [group]
    })
}

/**
 * The crowds among anchors at the home view, biggest first; equally big ones from the tightest, then from the
 * left. Anchors in one spot count as one. Depends on the anchors and the scale alone.
 * @param homeScale px a plane unit at the home view
 */
export function enlargements(
  anchors: readonly Anchor[],
  homeScale: number,
  rule: EnlargementRule = RULE,
): readonly Enlargement[] {
  return crowdsOf(anchors, homeScale, rule.nearPx, rule.mostFramePx)
    .map((group) => ({ group, frame: framed(group), spots: spotsOf(group).length }))
    .sort((a, b) => b.spots - a.spots || a.frame.width - b.frame.width || a.frame.x - b.frame.x)
    .slice(0, rule.most)
    .map(({ group, frame }, i) => ({
      letter: String.fromCharCode('A'.charCodeAt(0) + i),
      members: group.map(({ ref }) => ref),
      frame,
    }))
}
