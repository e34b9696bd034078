import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import type { LabelRequest } from '../marks/placeLabels'
import { standingAt } from './anchorMarks'
import type { MapFrame } from './mapFrame'
import type { Inset, MapPlan } from './mapPlan'
import { toPx } from './viewport'

const strong = (text: string) => ({ text, weight: 'strong', tone: 'ink' }) as const
const muted = (text: string) => ({ text, weight: 'plain', tone: 'muted' }) as const

function insetOf({ plan, viewport }: MapFrame): Inset | undefined {
  return plan.insets.find(({ letter }) => letter === viewport.id)
}

/** Places where people met, with their countries; on the map alone. */
export function venueNames(frame: MapFrame): readonly LabelRequest[] {
  const { plan, viewport, names, narrow } = frame
  const { content, projection } = plan
  if (insetOf(frame)) return []
  return content.venues.map(({ place, at, country }) => {
    const where =
      country && !content.anchorOf.has(country)
        ? `${names.place(place)}, ${names.actor(country, narrow)}`
        : names.place(place)
    return {
      key: refTo('place', place),
      at: toPx(viewport, projection.toPlane(at)),
      reachPx: 20,
      lines: narrow ? [strong(where)] : [strong(where), muted(names.placeNote(place))],
      toward: narrow ? 270 : isRight(plan, at) ? 0 : 340,
    }
  })
}

/** States at their capitals; in an enlargement its own. */
export function stateNames(frame: MapFrame): readonly LabelRequest[] {
  const { plan, viewport, names, narrow } = frame
  const here = insetOf(frame)
  return plan.content.anchors
    .filter(({ actor }) =>
      here
        ? here.members.has(refTo('actor', actor.id))
        : !plan.insets.some((inset) => isNamedThere(inset, actor.id, narrow)),
    )
    .map(({ actor, place, at }) => ({
      key: refTo('actor', actor.id),
      at: standingAt(frame, place, at),
      reachPx: viewport.squarePx / 2 + 2,
      lines: [strong(names.actor(actor.id, narrow && here === undefined))],
      toward: null,
    }))
}

/** Places known by name alone that a claim is about. */
export function claimedPlaceNames(frame: MapFrame): readonly LabelRequest[] {
  const { plan, viewport, names } = frame
  const here = insetOf(frame)
  return plan.content.placeClaims
    .filter(({ place }) => {
      const ref = refTo('place', place)
      return here ? here.members.has(ref) : !plan.insets.some(({ members }) => members.has(ref))
    })
    .map(({ place, at }) => ({
      key: refTo('place', place),
      at: toPx(viewport, plan.projection.toPlane(at)),
      reachPx: 17,
      lines: [muted(names.place(place))],
      toward: 0,
    }))
}

/** Crowds of more than this are named in their enlargement alone. */
const MOST_NAMED_TWICE = 4

function isNamedThere({ members, actors }: Inset, actor: ActorId, narrow: boolean): boolean {
  return members.has(refTo('actor', actor)) && (narrow || actors.length > MOST_NAMED_TWICE)
}

const isRight = (plan: MapPlan, at: readonly [number, number]) => plan.projection.toPlane(at)[0] > 0
