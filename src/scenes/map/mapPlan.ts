import type { ActorId, PlaceId } from '@/model/ids'
import type { LonLat } from '@/model/lonLat'
import { type Ref, refTo } from '@/model/ref'
import { drawnActs } from '@/queries/drawnActs'
import type { DatasetIndex } from '@/queries/indexDataset'
import { contains, grownBy } from '../marks/box'
import type { Box, Point } from '../marks/point'
import { centreMeridian } from './centreMeridian'
import { type Enlargement, enlargements } from './enlargements'
import { fitFrame } from './fitFrame'
import { type Arc, greatCircleArc } from './greatCircleArc'
import { type LandShapes, landShapes } from './landShapes'
import type { LandTopology } from './landTopology'
import { type MapContent, mapContent } from './mapContent'
import { placeEnlargements } from './placeEnlargements'
import { type RegionName, regionOf } from './regionOf'
import { ringReach } from './venueRing'
import type { Viewport } from './viewport'
import { type WorldProjection, worldProjection } from './worldProjection'

/** An enlargement of a crowded part of the map: the same scene through another window. */
export interface Inset {
  readonly letter: string
  /** What it frames, plane units. */
  readonly framed: Box
  /** Where it stands over the map, px. */
  readonly box: Box
  readonly viewport: Viewport
  /** Everything that stands in the window, the crowd and what happens to lie beside it. */
  readonly members: ReadonlySet<Ref>
  /** Venues that have room in the window: they are drawn there, and not on the map. */
  readonly venues: ReadonlySet<PlaceId>
  readonly actors: readonly ActorId[]
  readonly region: RegionName | null
}

/** Everything about a map that depends on the dataset and the size, and on nothing the reader does. */
export interface MapPlan {
  readonly index: DatasetIndex
  readonly content: MapContent
  readonly projection: WorldProjection
  readonly land: LandShapes | null
  /** The camera that fits the data: px a plane unit, and the plane point at the top left. */
  readonly home: { readonly scale: number; readonly origin: Point }
  readonly insets: readonly Inset[]
  readonly arc: (from: LonLat, to: LonLat) => Arc
}

export interface MapSize {
  readonly width: number
  readonly height: number
  /** On phones the enlargements stand in a row under the map. */
  readonly phone: boolean
}

const HEAD_PX = 44
const PHONE_ROW_PX = 178
const MOST_SCALE = 6
/** What stands nearer the edge of a window is cut by it. */
const MEMBER_MARGIN_PX = 12
/** Shares of the height kept free below the data, until every enlargement finds room. */
const ROOM_BELOW = [0.2, 0.4, 0.5, 0.58] as const
/** Half the height of the world, plane units. */
const HALF_HEIGHT = 249

/** px kept free round the data: room for the head row, labels, chips, and the enlargements below. */
function paddingOf({ width, height, phone }: MapSize, roomBelow: number) {
  if (phone) return { left: 44, right: 58, top: HEAD_PX + 36, bottom: PHONE_ROW_PX + 76 }
  const side = Math.min(92, width * 0.13)
  return { left: side, right: side + 6, top: HEAD_PX + 24, bottom: Math.max(92, height * roomBelow) }
}

const positionsOf = ({ anchors, venues, placeClaims }: MapContent): readonly LonLat[] =>
  [...anchors, ...venues, ...placeClaims].map(({ at }) => at)

/** The widest gap between the anchors decides the cut, unless the dataset fixes the centre. */
function centreOf(index: DatasetIndex, positions: readonly LonLat[]): number {
  return index.dataset.meta.map.centre ?? centreMeridian(positions.map(([lon]) => lon))
}

/** The meridian a dataset's map is centred on, degrees east. */
export function mapCentre(index: DatasetIndex): number {
  return worldProjection(centreOf(index, positionsOf(mapContent(index)))).centreLon
}

/** Plans a map for a dataset and a size; without land shapes it is drawn without land. */
export function mapPlan(index: DatasetIndex, size: MapSize, topology: LandTopology | null): MapPlan {
  const content = mapContent(index)
  const positions = positionsOf(content)
  const projection = worldProjection(centreOf(index, positions))
  const land = topology ? landOf(index, topology, projection) : null
  const points = positions.map((at) => projection.toPlane(at))
  const arcs = new Map<string, Arc>()
  const arc = (from: LonLat, to: LonLat) => {
    const key = `${from.join()} ${to.join()}`
    const known = arcs.get(key) ?? greatCircleArc(from, to, projection)
    arcs.set(key, known)
    return known
  }
  const lines = longLines(index, content, arc)
  const { home, insets } = fitted(points, { content, projection, size, land: land?.corners ?? [], lines })
  return { index, content, projection, home, land, insets, arc }
}

/** The first camera that leaves every enlargement a place; the usual one if none does. */
function fitted(
  points: readonly Point[],
  input: Omit<InsetInput, 'home'>,
): { readonly home: MapPlan['home']; readonly insets: readonly Inset[] } {
  const fit = (share: number) => {
    const home = homeOf(points, input.size, share)
    return { home, ...insetsOf({ ...input, home }) }
  }
  const [usual, ...roomier] = ROOM_BELOW
  const first = fit(usual)
  if (first.allPlaced || input.size.phone) return first
  for (const share of roomier) {
    const next = fit(share)
    if (next.allPlaced) return next
  }
  return first
}

/** The camera that fits the data; where there is height to spare the data stand at the top, above the enlargements. */
function homeOf(points: readonly Point[], size: MapSize, roomBelow: number): MapPlan['home'] {
  const padding = paddingOf(size, roomBelow)
  const { scale, x } = fitFrame(points, size, padding, MOST_SCALE)
  const top = points.length > 0 ? Math.min(...points.map((point) => point[1])) : -HALF_HEIGHT
  return { scale, origin: [x, top - padding.top / scale] }
}

/** Points of the long lines a map will draw, plane units: from capitals to venues, and from venues to those spoken about. */
function longLines(index: DatasetIndex, content: MapContent, arc: MapPlan['arc']): readonly Point[] {
  const positionOf = (id: ActorId) => content.anchorOf.get(id)?.at
  if (content.isTangle) return []
  const spoken = new Set(
    drawnActs(index)
      .joint.filter(({ meeting }) => meeting !== null)
      .flatMap(({ heads }) => heads),
  )
  return content.venues.flatMap(({ at, states }) =>
    [...states.keys(), ...spoken].flatMap((id) => {
      const from = positionOf(id)
      return from ? arc(from, at).pieces.flat() : []
    }),
  )
}

/** Borders of today are left out where the dataset says that they are not those of its time. */
function landOf(index: DatasetIndex, topology: LandTopology, projection: WorldProjection): LandShapes {
  const drawn = shapesOf(topology, projection)
  return index.dataset.meta.map.borders === 'none' ? { ...drawn, borders: '', disputed: [] } : drawn
}

const shapes = new WeakMap<LandTopology, { readonly centreLon: number; readonly shapes: LandShapes }>()

/** The shapes of the last projection asked for: a change of size alone draws no land anew. */
function shapesOf(topology: LandTopology, projection: WorldProjection): LandShapes {
  const known = shapes.get(topology)
  if (known?.centreLon === projection.centreLon) return known.shapes
  const drawn = landShapes(topology, projection)
  shapes.set(topology, { centreLon: projection.centreLon, shapes: drawn })
  return drawn
}

interface InsetInput {
  readonly content: MapContent
  readonly projection: WorldProjection
  readonly home: MapPlan['home']
  readonly size: MapSize
  /** Corners of land and points of lines, plane units: better left in sight. */
  readonly land: readonly Point[]
  readonly lines: readonly Point[]
}

function insetsOf({ content, projection, home, size, land, lines }: InsetInput): {
  readonly insets: readonly Inset[]
  readonly allPlaced: boolean
} {
  const spots = [
    ...content.anchors.map(({ actor, at }) => ({
      ref: refTo('actor', actor.id) as Ref,
      at,
      actor: actor.id as ActorId | null,
    })),
    ...content.placeClaims.map(({ place, at }) => ({ ref: refTo('place', place) as Ref, at, actor: null })),
  ]
  const anchors = spots.map(({ ref, at }) => ({ ref, point: projection.toPlane(at) }))
  const groups = enlargements(anchors, home.scale)
  const toHome = ([x, y]: Point): Point => [
    (x - home.origin[0]) * home.scale,
    (y - home.origin[1]) * home.scale,
  ]
  const boxes = placeEnlargements(groups, {
    size,
    phoneRow: size.phone ? PHONE_ROW_PX : null,
    obstacles: obstaclesOf(content, projection, toHome, groups),
    land: land.map(toHome),
    lines: lines.map(toHome),
    toPx: toHome,
  })
  const insets = groups.flatMap((group, i): readonly Inset[] => {
    const box = boxes[i]
    if (!box) return []
    const { frame } = box
    const scale = box.width / frame.width
    const isInside = (at: LonLat, marginPx: number) =>
      contains(grownBy(frame, -marginPx / scale), projection.toPlane(at))
    const members = spots.filter(
      ({ ref, at }) => group.members.includes(ref) || isInside(at, MEMBER_MARGIN_PX),
    )
    return [
      {
        letter: group.letter,
        framed: frame,
        box,
        viewport: {
          id: group.letter,
          scale,
          origin: [frame.x, frame.y],
          frame: { x: 0, y: 0, width: box.width, height: box.height },
          squarePx: 9,
        },
        members: new Set(members.map(({ ref }) => ref)),
        venues: new Set(
          content.venues.filter((venue) => isInside(venue.at, ringReach(venue))).map(({ place }) => place),
        ),
        actors: members.flatMap(({ actor }) => actor ?? []),
        region: regionOf(members.map(({ at }) => at)),
      },
    ]
  })
  return { insets, allPlaced: insets.length === groups.length }
}

/**
 * Boxes no enlargement may cover, px: venues with their rings, anchors with room for a name. What lies in the middle
 * of a crowd is drawn large with it.
 */
function obstaclesOf(
  content: MapContent,
  projection: WorldProjection,
  toHome: (point: Point) => Point,
  crowds: readonly Enlargement[],
): readonly Box[] {
  const rings = content.venues
    .map(({ at }) => projection.toPlane(at))
    .filter((at) => !crowds.some(({ frame }) => contains(frame, at)))
    .map((at) => boxAt(toHome(at), 92, 70))
  const squares = content.anchors.map(({ at }) => boxAt(toHome(projection.toPlane(at)), 40, 13))
  return [...rings, ...squares]
}

const boxAt = ([x, y]: Point, halfWidth: number, halfHeight: number): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
})
