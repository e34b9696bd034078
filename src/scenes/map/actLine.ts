import { BASIS_LOOK } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { ActorId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import type { JointAct } from '@/queries/drawnActs'
import { glyphOf } from '../marks/glyphLook'
import type { Point } from '../marks/point'
import type { LineShape, Strand } from '../marks/shape'
import type { MapFrame } from './mapFrame'

/** Side of the box in which a line's glyph is pressed, px. */
export const GLYPH_BOX = 22

/** The line of a joint act: its sign and certainty, however many feet it has. */
export function lineOf(act: JointAct, strands: readonly Strand[], glyphAt: Point | null): LineShape {
  const sign = signOf(act.event.plover.type)
  return {
    kind: 'line',
    strands,
    sign,
    texture: BASIS_LOOK[act.event.basis].texture,
    step: 1,
    glyphs: [glyphOf(sign)],
    glyphAt,
  }
}

/** Where a state stands; null if it has no capital on the map. */
export const positionOf = ({ plan }: MapFrame, actor: ActorId): LonLat | null =>
  plan.content.anchorOf.get(actor)?.at ?? null
