import { type Basis, BASIS_LOOK } from '@/model/certainty'
import { actingParts, endOf } from '@/queries/parts'
import type { TieSum } from '@/queries/tieSums'
import { boxAround } from '../marks/box'
import { glyphOf } from '../marks/glyphLook'
import type { Hit } from '../marks/mark'
import type { Shape, Strand } from '../marks/shape'
import { fullnessOf, type Tie } from './graphContent'
import type { GraphNames } from './graphNames'
import type { GraphPlan } from './graphPlan'

const GLYPH_HIT_PX = 22

/** How a tie is drawn for a sum. */
export interface TieForm {
  readonly certainty: Basis
  /** The same for the same drawing. */
  readonly key: string
  readonly draw: () => { readonly shapes: readonly Shape[]; readonly hit: Hit | null }
}

/** The line of a tie with the sign, certainty, width and direction of a sum; in a full picture without its glyph. */
export function tieForm(tie: Tie, sum: TieSum, { routes, content }: GraphPlan, names: GraphNames): TieForm {
  const toward = directionOf(sum, content.index.events, content.earnsLine)
  const { sign, certainty, step, cooperation, conflict, contact } = sum
  const key = [tie.ref, sign, certainty, step, cooperation, conflict, contact, toward].join('|')
  const isBare = fullnessOf(content) === 'many'
  const draw: TieForm['draw'] = () => {
    const route = routes.get(tie.ref)
    const points = route?.strands[0]?.points ?? []
    if (!route || points.length < 2) return { shapes: [], hit: null }
    const strand: Strand = {
      points: toward === -1 ? points.toReversed() : points,
      end: toward === 0 ? 'none' : 'head',
    }
    const line: Shape = {
      kind: 'line',
      strands: [strand],
      sign,
      texture: BASIS_LOOK[certainty].texture,
      step,
      glyphs: isBare ? [] : [glyphOf(sign)],
      glyphAt: isBare ? null : route.glyphAt,
    }
    return { shapes: [line], hit: { box: boxAround(route.glyphAt, GLYPH_HIT_PX), ...names.tie(sum) } }
  }
  return { certainty, key, draw }
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
