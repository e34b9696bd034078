import { BASIS_LOOK } from '@/model/certainty'
import { actingParts, endOf } from '@/queries/parts'
import type { TieSum } from '@/queries/tieSums'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import type { Hit } from '../marks/mark'
import type { Shape } from '../marks/shape'
import type { Tie } from './graphContent'
import type { GraphNames } from './graphNames'
import type { GraphPlan } from './graphPlan'

const GLYPH_HIT_PX = 22

/** How a tie is drawn for a sum: a key that is the same for the same drawing, and what makes it. */
export function tieForm(tie: Tie, sum: TieSum, { routes, content }: GraphPlan, names: GraphNames) {
  const toward = directionOf(sum, content.index.events, content.earnsLine)
  const { sign, certainty, step, cooperation, conflict, contact } = sum
  const key = [tie.ref, sign, certainty, step, cooperation, conflict, contact, toward].join('|')
  const make = (): { shapes: readonly Shape[]; hit: Hit | null } => {
    const route = routes.get(tie.ref)
    const points = route?.strands[0]?.points ?? []
    if (!route || points.length < 2) return { shapes: [], hit: null }
    const line: Shape = {
      kind: 'line',
      strands: [
        { points: toward === -1 ? points.toReversed() : points, end: toward === 0 ? 'none' : 'head' },
      ],
      sign,
      texture: BASIS_LOOK[certainty].texture,
      step,
      glyphs: [glyphOf(sign)],
      glyphAt: route.glyphAt,
    }
    return { shapes: [line], hit: { box: boxAround(route.glyphAt, GLYPH_HIT_PX), ...names.tie(sum) } }
  }
  return { certainty, key, make }
}

/** 1 where all of just this pair acts toward its second end, -1 toward its first, 0 for acts together or both ways. */
function directionOf(
  { pair, events }: TieSum,
  all: GraphPlan['content']['index']['events'],
  earns: Uint8Array,
): -1 | 0 | 1 {
  const ways = new Set(
    events.flatMap((i) => {
      const event = earns[i] === 1 ? all[i] : undefined
      if (!event) return []
      const [foot] = actingParts(event)
      if (event.recipients.length === 0 || !foot) return [0]
      return [endOf(foot) === pair.ends[0] ? 1 : -1]
    }),
  )
  const [only] = ways
  return ways.size === 1 && (only === 1 || only === -1) ? only : 0
}
