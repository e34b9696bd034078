import { idOf, kindOf } from '@/model/ref'
import { actingParts } from '@/queries/parts'
import type { Point } from '../marks/point'
import type { Shape } from '../marks/shape'
import { type Body, fullnessOf, type GraphContent } from './graphContent'

const STATE_PX = 13
const CHIP_PX = 15
/** In a picture of hundreds, where no initials can be read. */
const DOT_PX = 5
const SMALL_STATE_PX = 7
const SMALL_MEETING_PX = 9
const SMALL_RING_PX = 9

/** The figure of a body, without its name. */
export function figureOf(body: Body, at: Point, content: GraphContent): readonly Shape[] {
  const { dataset } = content.index
  const small = fullnessOf(content) === 'many'
  switch (body.kind) {
    case 'state':
    case 'venue': {
      const isGroup =
        kindOf(body.ref) === 'actor' && dataset.actors.get(idOf(body.ref, 'actor'))?.kind !== 'state'
      return [
        {
          kind: 'square',
          at,
          sizePx: small ? SMALL_STATE_PX : STATE_PX,
          hollow: body.kind === 'venue' || isGroup,
        },
      ]
    }
    case 'person': {
      const initials = dataset.actors.get(idOf(body.ref, 'actor'))?.initials ?? ''
      const posts = content.bars.filter(({ person }) => person === body.ref)
      const isFormer = posts.length > 0 && posts.every(({ earlier }) => earlier)
      return [
        {
          kind: 'chip',
          at,
          radiusPx: small ? DOT_PX : CHIP_PX,
          initials: small ? '' : initials,
          look: isFormer ? 'earlier-post' : 'now',
        },
      ]
    }
    case 'meeting': {
      const event = dataset.events.get(idOf(body.ref, 'event'))
      const form = body.form === 'diamond' ? 'diamond' : 'hexagon'
      return [
        {
          kind: 'meeting',
          at,
          radiusPx: small ? SMALL_MEETING_PX : body.reachPx,
          form,
          count: event ? actingParts(event).length : null,
          look: 'plain',
        },
      ]
    }
    case 'faint-meeting':
      return [
        {
          kind: 'meeting',
          at,
          radiusPx: body.reachPx,
          form: body.form === 'diamond' ? 'diamond' : 'hexagon',
          count: null,
          look: 'background',
        },
      ]
    case 'place':
      return [{ kind: 'ring', at, radiusPx: small ? SMALL_RING_PX : body.reachPx, role: 'place' }]
  }
}
