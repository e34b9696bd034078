import type { PlaceId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import { refTo } from '@/model/ref'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import type { Shape } from '../marks/shape'
import { type MapFrame, markOf } from './mapFrame'
import { isVenueHere, toPx } from './viewport'

/** How far a square moves aside, px to the left and down. */
const ASIDE_PX = [19, 15] as const

/** The states: a square at the capital, with a name. Where a claim is selected, those who say so are boxed. */
export function anchorMarks(frame: MapFrame): readonly Mark[] {
  const { plan, viewport, labels } = frame
  const asserters = selectedAsserters(frame)
  return plan.content.anchors.flatMap(({ actor, place, at }): readonly Mark[] => {
    const ref = refTo('actor', actor.id)
    if (
      viewport.frame &&
      viewport.id !== 'world' &&
      !plan.insets.some((inset) => inset.letter === viewport.id && inset.members.has(ref))
    )
      return []
    const boxed = asserters.has(actor.id)
    const label = labels.get(ref)
    const variant = `${boxed ? 'boxed' : ''} ${label ? 'named' : ''}`
    return [
      markOf(frame, `actor:${actor.id}`, ref, null, variant, () => {
        const point = standingAt(frame, place, at)
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

/** A capital where a meeting stands gives way to it: the square moves aside, and its name with it. */
export function standingAt(
  { plan, viewport }: Pick<MapFrame, 'plan' | 'viewport'>,
  place: PlaceId,
  at: LonLat,
): Point {
  const [x, y] = toPx(viewport, plan.projection.toPlane(at))
  const isVenue =
    plan.content.venues.some((venue) => venue.place === place) && isVenueHere({ plan, viewport }, place)
  return isVenue ? [x - ASIDE_PX[0], y + ASIDE_PX[1]] : [x, y]
}

function selectedAsserters({ plan, moment }: MapFrame): ReadonlySet<string> {
  const claim = [...plan.index.dataset.claims.values()].find(
    ({ id }) => refTo('claim', id) === moment.selection,
  )
  return new Set(claim?.asserters ?? [])
}
