import { refTo } from '@/model/ref'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Shape } from '../marks/shape'
import { type MapFrame, markOf } from './mapFrame'
import { toPx } from './viewport'

/** The states: a square at the capital, with a name. Where a claim is selected, those who say so are boxed. */
export function anchorMarks(frame: MapFrame): readonly Mark[] {
  const { plan, viewport, labels } = frame
  const asserters = selectedAsserters(frame)
  return plan.content.anchors.flatMap(({ actor, at }): readonly Mark[] => {
    const ref = refTo('actor', actor.id)
    const point = toPx(viewport, plan.projection.toPlane(at))
    if (
      viewport.frame &&
      viewport.id !== 'world' &&
      !plan.insets.some((inset) => inset.letter === viewport.id && inset.members.has(ref))
    )
      return []
    const boxed = asserters.has(actor.id)
    return [
      markOf(frame, `actor:${actor.id}`, ref, null, boxed ? 'boxed' : '', () => {
        const label = labels.get(ref)
        const square: Shape = {
          kind: 'square',
          at: point,
          sizePx: viewport.squarePx,
          hollow: actor.kind === 'group',
        }
        const box: Shape = { kind: 'ring', at: point, radiusPx: viewport.squarePx / 2 + 4, role: 'asserter' }
        return {
          shapes: [...(boxed ? [box] : []), square, ...(label ? [label.shape] : [])],
          box: boxAround(point, viewport.squarePx + 6),
        }
      }),
    ]
  })
}

function selectedAsserters({ plan, moment }: MapFrame): ReadonlySet<string> {
  const claim = [...plan.index.dataset.claims.values()].find(
    ({ id }) => refTo('claim', id) === moment.selection,
  )
  return new Set(claim?.asserters ?? [])
}
