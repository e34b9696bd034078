import type { Ref } from '@/model/ref'
import type { Box, Point } from '../marks/point'
import { curve, lengthOf, stationAt } from '../marks/polyline'
import { actRoute } from './actRoutes'
import { crowdsOf } from './crowdsOf'
import { type Field, glyphPrice, lay as layLine } from './field'
import { type Act, fullnessOf, type GraphContent, type Tie } from './graphContent'
import type { Places } from './orderRows'
import type { Names } from './planNames'
import { fromEdgeToEdge, plainRoute, type Route, type Routes, spokeKey } from './route'
import { cheapest, routeBetween, sagOf } from './routes'

const GAP_PX = 4
const SPOKE_GAP_PX = 2.5
const GLYPH_PX = 10
const FAN_PX = 6
const PARALLEL_PX = 17
/** Among more lines than this none takes a wide way round. */
const DENSE = 45

interface Setting {
  readonly content: GraphContent
  readonly places: Places
  readonly names: Names
  readonly frame: Box
}

/** Lays all lines, or anew only those that end at `moved`: firmest first, each clear of what lies already. */
export function planRoutes(setting: Setting, before: Routes | null, moved: Ref | null): Routes {
  const { content, places, names, frame } = setting
  const { bodies, spokes, bars, ties, acts } = content
  const isMany = fullnessOf(content) === 'many'
  const field: Field = {
    frame,
    isDense: spokes.length + ties.length + acts.length > DENSE,
    bodies: isMany
      ? []
      : [...bodies.values()].flatMap(({ ref, reachPx }) => {
          const at = places.get(ref)
          return at ? [{ ref, at, reachPx }] : []
        }),
    names: isMany ? [] : names.boxes,
    laid: [],
  }
  const crowds = crowdsOf(content)
  const routes = new Map<string, Route>()
  const lay = (key: string, ends: readonly Ref[], make: () => Route | null) => {
    const standing = before?.get(key)
    const isStill = standing !== undefined && (moved === null || !ends.includes(moved))
    const route = isStill ? standing : make()
    if (isStill) for (const { points } of standing.strands) layLine(field, points)
    if (isMany) field.laid.length = 0
    if (route) routes.set(key, route)
  }
  const line = (
    a: Ref,
    b: Ref,
    gapPx: number,
    bulge: (from: Point, to: Point) => number,
    clear: boolean,
  ): readonly Point[] => {
    const [from, to, p, q] = [bodies.get(a), bodies.get(b), places.get(a), places.get(b)]
    if (!from || !to || !p || !q) return []
    return fromEdgeToEdge(
      routeBetween(p, q, [a, b], field, bulge(p, q)),
      from,
      to,
      gapPx,
      clear ? names : null,
    )
  }
  /** To a crowd in its columns: down from the meeting, then out to the side, so that none crosses another. */
  const fan = (meeting: Ref, other: Ref): readonly Point[] => {
    const [from, to, p, q] = [bodies.get(meeting), bodies.get(other), places.get(meeting), places.get(other)]
    if (!from || !to || !p || !q) return []
    const points = curve(p, [p[0] + Math.sign(q[0] - p[0]) * FAN_PX, q[1]], q)
    layLine(field, points)
    return fromEdgeToEdge(points, from, to, SPOKE_GAP_PX, null)
  }
  for (const { person, state } of bars)
    lay(`bar:${person}~${state}`, [person, state], () =>
      plainRoute(line(person, state, SPOKE_GAP_PX, () => 0, false)),
    )
  for (const { meeting, other, role } of spokes) {
    const up = (p: Point, q: Point) =>
      role === 'earlier-meeting' ? -sagOf(p, q) : p[1] < q[1] ? sagOf(p, q) : -sagOf(q, p)
    lay(spokeKey(meeting, other), [meeting, other], () =>
      plainRoute(crowds.has(other) ? fan(meeting, other) : line(meeting, other, SPOKE_GAP_PX, up, false)),
    )
  }
  for (const { ref, ends } of ties)
    lay(ref, ends, () =>
      withGlyph(
        line(...ends, GAP_PX, () => 0, true),
        field,
      ),
    )
  const parallel = new Map<string, number>()
  for (const act of inOrder(acts)) {
    const ends = [...act.feet, ...act.heads]
    lay(act.ref, ends, () => {
      const [a, b] = ends
      if (act.kind !== 'faint' || !a || !b) return actRoute(act, setting, field)
      const pair = [a, b].toSorted().join()
      const nth = (parallel.get(pair) ?? (hasTie(ties, a, b) ? 1 : 0)) + 1
      parallel.set(pair, nth)
      const bulge = nth === 1 ? 12 : Math.ceil((nth - 1) / 2) * PARALLEL_PX * (nth % 2 === 0 ? 1 : -1)
      return withGlyph(
        line(a, b, GAP_PX, () => bulge, true),
        field,
      )
    })
  }
  return routes
}

/** Joint acts first, then claims, what is faint and what is docked, which give way. */
function inOrder(acts: readonly Act[]): readonly Act[] {
  const rank = { act: 0, claim: 1, stub: 2, faint: 3, docked: 4 } as const
  return acts.toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

const hasTie = (ties: readonly Tie[], a: Ref, b: Ref) =>
  ties.some(({ ends }) => ends.includes(a) && ends.includes(b))

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66] as const

function withGlyph(points: readonly Point[], field: Field): Route | null {
  const route = plainRoute(points)
  const own = field.laid.at(-1)
  const others = { ...field, laid: field.laid.filter((line) => line !== own) }
  const share = cheapest(
    SHARES,
    (each) =>
      Math.abs(each - 0.5) * 20 + glyphPrice(stationAt(points, lengthOf(points) * each).at, GLYPH_PX, others),
  )
  return route && share !== null
    ? { ...route, glyphAt: stationAt(points, lengthOf(points) * share).at }
    : route
}
