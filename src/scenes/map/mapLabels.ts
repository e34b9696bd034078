import { refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { type LabelRequest, type PlacedLabel, placeLabels } from '../marks/placeLabels'
import { placeFreeLabels } from '../marks/placeFreeLabels'
import type { Mark } from '../marks/mark'
import type { Box } from '../marks/point'
import { crowdObstacles, obstacles } from './labelObstacles'
import type { MapFrame } from './mapFrame'
import { claimedPlaceNames, stateNames, venueNames } from './nameRequests'

/** Among more names than this not all find room: the busiest are placed first, and one that would cover another waits for a closer look. */
const CROWD = 40
const MOST_ASKED = 200

/** Places the names of a viewport once for the whole dataset, so that no name moves with the window. */
export function mapLabels(
  frame: MapFrame,
  lines: readonly Mark[],
  blocked: readonly Box[],
): ReadonlyMap<string, PlacedLabel> {
  const { plan, measure } = frame
  const [venues, states, claimed] = [venueNames(frame), stateNames(frame), claimedPlaceNames(frame)]
  const all = [...venues, ...states, ...claimed]
  if (all.length <= CROWD) return placeLabels(all, obstacles(frame, lines, blocked), measure)
  const busiest = byEvents(plan.index)
  const short = venues.map((request) => ({
    ...request,
    lines: request.lines.filter(({ tone }) => tone === 'ink'),
  }))
  const asked = [...claimed, ...busiest(states), ...busiest(short)]
  return placeFreeLabels(asked, crowdObstacles(frame, lines, blocked), measure)
}

/** Puts the names of those of the most events first; of equals in their order. */
function byEvents({ actorIds, eventsNaming, eventsAt }: DatasetIndex) {
  const { start } = eventsNaming
  const events = new Map<string, number>([
    ...actorIds.map((id, i) => [refTo('actor', id), (start[i + 1] ?? 0) - (start[i] ?? 0)] as const),
    ...[...eventsAt].map(([place, each]) => [refTo('place', place), each.length] as const),
  ])
  const of = ({ key }: LabelRequest) => events.get(key) ?? 0
  return (requests: readonly LabelRequest[]) =>
    requests.toSorted((a, b) => of(b) - of(a)).slice(0, MOST_ASKED)
}
