import type { ActorId } from '@/model/ids'
import { refTo } from '@/model/ref'
import type { LabelRequest } from '../marks/placeLabels'
import { standingAt } from './anchorMarks'
import type { MapFrame } from './mapFrame'
import type { Inset, MapPlan } from './mapPlan'
import { isVenueHere, toPx } from './viewport'

const strong = (text: string) => ({ text, weight: 'strong', tone: 'ink' }) as const
const muted = (text: string) => ({ text, weight: 'plain', tone: 'muted' }) as const

function insetOf({ plan, viewport }: MapFrame): Inset | undefined {
  return plan.insets.find(({ letter }) => letter === viewport.id)
}

/** In a narrower picture a venue has its name alone. */
const ROOM_FOR_NOTES_PX = 240

/** Places where people met, with their countries; on a phone one under the other. */
export function venueNames(frame: MapFrame): readonly LabelRequest[] {
  const { plan, viewport, names, narrow } = frame
  const { content, projection } = plan
  const here = insetOf(frame)
  const isSmall = narrow || (viewport.frame !== null && viewport.frame.width < ROOM_FOR_NOTES_PX)
  return content.venues
    .filter(({ place }) => isVenueHere(frame, place))
    .map(({ place, at, country }) => {
      const name = names.place(place)
      const host = country && !content.anchorOf.has(country) ? names.actor(country, narrow) : null
      const full = strong(host === null ? name : `${name}, ${host}`)
      return {
        key: refTo('place', place),
        at: toPx(viewport, projection.toPlane(at)),
        reachPx: narrow ? 18 : 20,
        lines: !isSmall
          ? [full, muted(names.placeNote(place))]
          : narrow && host !== null
            ? [strong(`${name},`), strong(host)]
            : [full],
        toward: here ? 180 : narrow || isRight(plan, at) ? 0 : 340,
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
      lines: [strong(names.actor(actor.id, here ? here.actors.length > MOST_NAMED_TWICE : narrow))],
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

/** Crowds of more than this are named in their enlargement alone, and there by their short names. */
const MOST_NAMED_TWICE = 4

function isNamedThere({ members, actors }: Inset, actor: ActorId, narrow: boolean): boolean {
  return members.has(refTo('actor', actor)) && (narrow || actors.length > MOST_NAMED_TWICE)
}

const isRight = (plan: MapPlan, at: readonly [number, number]) => plan.projection.toPlane(at)[0] > 0
