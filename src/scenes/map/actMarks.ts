import { refTo } from '@/model/ref'
import type { DrawnActs, JointAct } from '@/queries/drawnActs'
import type { MapLines } from '@/queries/mapLines'
import { boxAround } from '../marks/box'
import type { Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import { trim } from '../marks/polyline'
import type { Shape, Strand } from '../marks/shape'
import { standingAt } from './anchorMarks'
import { GLYPH_BOX, lineOf, positionOf } from './actLine'
import { joinMark } from './joinMark'
import type { Venue } from './mapContent'
import { type MapFrame, markOf } from './mapFrame'
import { route } from './strands'
import { standOf } from './venueMarks'
import { DOCK_BOX, dockAt, forkAt } from './venueRing'
import { isVenueHere, toPlanePoint, toPx } from './viewport'

const MEETING_PX = 14

/** Joint acts: those of a meeting leave its mark by a trunk and fork; the others join their feet at one glyph. */
export function actMarks(frame: MapFrame, acts: DrawnActs, lines: MapLines): readonly Mark[] {
  const docked = new Map<string, number>()
  return shownActs(frame, acts, lines).flatMap((act): readonly Mark[] => {
    const venue = act.meeting && frame.plan.content.venueOf.get(act.meeting.id)
    if (venue && venue.meetings.length <= 2) {
      if (act.heads.length > 0) return forkMark(frame, act, venue)
      const nth = docked.get(venue.place) ?? 0
      docked.set(venue.place, nth + 1)
      return isVenueHere(frame, venue.place) ? [dockedMark(frame, act, venue, nth)] : []
    }
    return joinMark(frame, act)
  })
}

/** Those the map has room for, and the one that is selected. */
function shownActs({ moment }: MapFrame, { joint }: DrawnActs, lines: MapLines): readonly JointAct[] {
  if (lines.joint.length === joint.length) return joint
  const chosen = joint.find(({ event }) => refTo('event', event.id) === moment.selection)
  return chosen && !lines.joint.includes(chosen) ? [...lines.joint, chosen] : lines.joint
}

/** One trunk from the meeting, one glyph, a head for each recipient. */
function forkMark(frame: MapFrame, act: JointAct, venue: Venue): readonly Mark[] {
  const { plan, viewport, names } = frame
  const ref = refTo('event', act.event.id)
  const isHere = isVenueHere(frame, venue.place)
  const mark = markOf(frame, ref, ref, act.event.basis, '', () => {
    const at = toPx(viewport, plan.projection.toPlane(venue.at))
    const fork = isHere || viewport.id !== 'world' ? forkAt(at) : at
    const from = plan.projection.fromPlane(toPlanePoint(viewport, fork))
    const trunk: Strand = { points: trim([at, fork], MEETING_PX, 0), end: 'none' }
    const routes = act.heads.flatMap((head) => {
      const to = positionOf(frame, head)
      const place = plan.content.anchorOf.get(head)?.place
      return to && place && from
        ? [
            {
              ...route(plan, viewport, from, to, {
                startPx: 0,
                endPx: viewport.squarePx / 2 + 6,
                end: 'head',
              }),
              place,
            },
          ]
        : []
    })
    const strands = [...(isHere ? [trunk] : []), ...routes.flatMap((each) => each.strands)]
    const exits =
      viewport.id === 'world'
        ? routes.flatMap(({ exit, place }) =>
            exit
              ? [
                  exitLabel(
                    exit,
                    names.toward(place),
                    viewport.frame ? viewport.frame.x + viewport.frame.width : Infinity,
                  ),
                ]
              : [],
          )
        : []
    return {
      shapes: strands.length > 0 ? [lineOf(act, strands, isHere ? fork : null), ...exits] : [],
      box: isHere ? boxAround(fork, GLYPH_BOX) : null,
    }
  })
  return mark.shapes.length > 0 ? [mark] : []
}

function exitLabel([x, y]: Point, text: string, right: number): Shape {
  const align = x > right - 50 ? 'end' : 'middle'
  return {
    kind: 'label',
    at: [align === 'end' ? right - 4 : x, y - 9],
    lines: [{ text, weight: 'plain', tone: 'muted' }],
    align,
    leader: null,
  }
}

/** An agreement of those who met: a glyph that touches the meeting, whose spokes are its feet. */
function dockedMark(frame: MapFrame, act: JointAct, venue: Venue, nth: number): Mark {
  const { plan, viewport } = frame
  const ref = refTo('event', act.event.id)
  return markOf(frame, ref, ref, act.event.basis, '', () => {
    const { at, ring } = standOf(frame, venue)
    const squares = plan.content.anchors.map((anchor) =>
      boxAround(standingAt(frame, anchor.place, anchor.at), viewport.squarePx),
    )
    const dock = dockAt(ring, at, nth, squares)
    return {
      shapes: [lineOf(act, [], dock)],
      box: boxAround(dock, DOCK_BOX),
    }
  })
}
