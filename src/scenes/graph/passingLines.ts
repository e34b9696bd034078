import type { Ref } from '@/model/ref'
import type { Box, Point } from '../marks/point'
import type { GraphContent } from './graphContent'
import type { Places } from './orderRows'
import type { Passing } from './placeNames'

const STUB_PX = 38
const STUB_WEIGHT = 5
/** A name may well stand on the bar of its own post. */
const BAR_WEIGHT = 0.5
/** The last stretch of a line that comes from outside, which no name should cut. */
const HEAD_RUN_PX = 100
const HEAD_WEIGHT = 4
const OUTSIDE_FROM_PX = 138
const SIDE_ABOVE_PX = 46

/** The lines there will be, straight and roughly: what names should not lie on. */
export function passingLines(
  { spokes, bars, ties, acts, bodies }: GraphContent,
  places: Places,
  frame: Box,
): readonly Passing[] {
  const lines: Passing[] = []
  /** What leaves a meeting comes in from the side its meeting is nearer to, or straight where it is not far below. */
  const addHead = (meeting: Ref, head: Ref) => {
    const [from, to] = [places.get(meeting), places.get(head)]
    if (!from || !to) return
    const isOutside = to[1] - from[1] > OUTSIDE_FROM_PX
    const x = from[0] > frame.x + frame.width / 2 ? frame.x + frame.width : frame.x
    const whole: readonly [Point, Point] = [isOutside ? [x, to[1] - SIDE_ABOVE_PX] : from, to]
    const length = Math.hypot(whole[1][0] - whole[0][0], whole[1][1] - whole[0][1]) || 1
    const share = Math.max(0, 1 - HEAD_RUN_PX / length)
    const near: Point = [
      whole[0][0] + (to[0] - whole[0][0]) * share,
      whole[0][1] + (to[1] - whole[0][1]) * share,
    ]
    lines.push({ from: near, to, ends: [], weight: HEAD_WEIGHT })
  }
  const add = (a: Ref, b: Ref, weight = 1, reach = Infinity) => {
    const [from, to] = [places.get(a), places.get(b)]
    if (!from || !to) return
    const share = Math.min(1, reach / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1))
    lines.push({
      from,
      to: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      ends: [a, b],
      weight,
    })
  }
  for (const { meeting, other } of spokes) add(meeting, other)
  for (const { person, state } of bars) add(person, state, BAR_WEIGHT)
  for (const { ends } of ties) add(...ends)
  for (const { kind, feet, heads } of acts) {
    const hub = feet.find((foot) => bodies.get(foot)?.kind === 'meeting')
    if (hub) {
      for (const head of heads) addHead(hub, head)
      continue
    }
    const [weight, reach] = kind === 'stub' ? [STUB_WEIGHT, STUB_PX] : [1, Infinity]
    for (const foot of feet) for (const head of heads) add(foot, head, weight, reach)
  }
  return lines
}
