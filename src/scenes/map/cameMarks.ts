import type { ActorId, EventId } from '@/model/ids'
import { type Ref, refTo } from '@/model/ref'
import type { Emphasis, Mark } from '../marks/mark'
import type { Shape } from '../marks/shape'
import type { Venue } from './mapContent'
import { type MapFrame, markWith } from './mapFrame'
import { route } from './strands'
import { isVenueHere } from './viewport'

const MEETING_PX = 14

/**
 * Thin lines from the capitals of those who took part: one a state, whatever the number of meetings. Of a tangle only
 * those of what is selected.
 */
export function cameMarks(frame: MapFrame, venue: Venue): readonly Mark[] {
  const { plan, viewport, moment } = frame
  const { isTangle } = plan.content
  if (isTangle && moment.selection === null) return []
  return [...venue.states].flatMap(([state, meetings]): readonly Mark[] => {
    const anchor = plan.content.anchorOf.get(state)
    if (!anchor || anchor.place === venue.place) return []
    if (viewport.id === 'world' && isDrawnLarger(frame, venue, state)) return []
    const isChosen = moment.selection !== null && touches(venue, state, meetings, moment.selection)
    if (isTangle && !isChosen) return []
    const emphasis = cameEmphasis(frame, meetings, isChosen)
    const mark = markWith(frame, `came:${state}@${venue.place}`, null, null, '', emphasis, () => {
      const { strands } = route(plan, viewport, anchor.at, venue.at, {
        startPx: viewport.squarePx,
        endPx: isVenueHere(frame, venue.place) ? MEETING_PX + 6 : viewport.squarePx,
        end: 'none',
      })
      return {
        shapes: strands.map(({ points }): Shape => ({
          kind: 'spoke',
          points,
          role: 'took-part',
          sign: null,
        })),
        box: null,
      }
    })
    return mark.shapes.length > 0 ? [mark] : []
  })
}

/** Whether an enlargement holds both ends. */
const isDrawnLarger = ({ plan }: MapFrame, venue: Venue, state: ActorId): boolean =>
  plan.insets.some(({ venues, members }) => venues.has(venue.place) && members.has(refTo('actor', state)))

/** Whether a line is about what is selected: its state, the people who came for it, its place, its meetings. */
function touches(
  venue: Venue,
  state: ActorId,
  meetings: readonly { readonly id: EventId }[],
  selection: Ref,
): boolean {
  if (selection === refTo('actor', state) || selection === refTo('place', venue.place)) return true
  if (meetings.some(({ id }) => selection === refTo('event', id))) return true
  return venue.meetings.some(({ actors }) =>
    actors.some((part) => part.represents === state && selection === refTo('actor', part.actor)),
  )
}

/** Shown while a meeting is in the window; in ink for what is selected. */
function cameEmphasis(
  { moment }: MapFrame,
  meetings: readonly { readonly id: EventId }[],
  isChosen: boolean,
): Emphasis {
  const active = meetings.some(({ id }) => moment.standing(refTo('event', id)).state === 'active')
  return {
    state: active ? 'active' : 'hidden',
    selected: false,
    related: isChosen,
    dim: moment.selection !== null && !isChosen,
    current: false,
  }
}
