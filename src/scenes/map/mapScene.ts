import type { Ref } from '@/model/ref'
import { type DrawnActs, drawnActs } from '@/queries/drawnActs'
import { mapLines } from '@/queries/mapLines'
import type { Mark } from '../marks/mark'
import type { MeasureText } from '../marks/measure'
import type { PlacedLabel } from '../marks/placeLabels'
import type { Box } from '../marks/point'
import { actMarks } from './actMarks'
import { anchorMarks } from './anchorMarks'
import { claimMarks } from './claimMarks'
import type { MapFrame, MapMoment } from './mapFrame'
import { mapLabels } from './mapLabels'
import type { MapNames } from './mapNames'
import type { MapPlan } from './mapPlan'
import { createShapeCache } from './shapeCache'
import { relationMarks, tieMarks } from './tieMarks'
import { venueMarks } from './venueMarks'
import { stubMarks } from './stubMarks'
import type { Viewport } from './viewport'

/** Draws a map's marks for one camera; made anew when dataset, size or camera change, asked once a scrub. */
export interface MapSceneBuilder {
  /** The marks of the map, px from the plane's origin. */
  world(moment: MapMoment): readonly Mark[]
  /** The marks of each enlargement, px in its box; empty while the camera is too close for them. */
  insets(moment: MapMoment): readonly { readonly letter: string; readonly marks: readonly Mark[] }[]
  readonly showsInsets: boolean
}

export interface MapSceneOptions {
  readonly plan: MapPlan
  readonly names: MapNames
  readonly measure: MeasureText
  /** px a plane unit of the camera now. */
  readonly scale: number
  readonly narrow: boolean
  /** px boxes of the home view that names keep clear of: controls and notes. */
  readonly blocked: readonly Box[]
  /** What the home view shows, px; lines that leave it say where they go. */
  readonly homeFrame: Box
}

/** Enlargements go when the camera is this much closer than home. */
const CLOSE_UP = 1.8

export function createMapScene(options: MapSceneOptions): MapSceneBuilder {
  const { plan, scale, names, measure, narrow } = options
  const { home } = plan
  const atHome = Math.abs(scale / home.scale - 1) < 0.01
  const shift = { x: home.origin[0] * home.scale, y: home.origin[1] * home.scale }
  const frame = atHome
    ? { ...options.homeFrame, x: options.homeFrame.x + shift.x, y: options.homeFrame.y + shift.y }
    : null
  const world: Viewport = { id: 'world', scale, origin: [0, 0], frame, squarePx: 7 }
  const showsInsets = scale / home.scale < CLOSE_UP
  const acts = drawnActs(plan.index)
  const insets = showsInsets ? plan.insets : []
  const isInset = (a: Ref, b: Ref) => insets.some(({ members }) => members.has(a) && members.has(b))
  const cache = createShapeCache()
  const refsInInsets = new Set<Ref>()

  const draw = (
    viewport: Viewport,
    moment: MapMoment,
    labels: ReadonlyMap<string, PlacedLabel>,
  ): readonly Mark[] => {
    const isInteractive = (ref: Ref) => viewport.id !== 'world' || !refsInInsets.has(ref)
    const each: MapFrame = {
      plan: { ...plan, insets },
      viewport,
      names,
      measure,
      cache,
      labels,
      moment,
      narrow,
      isInteractive,
      isInset,
    }
    return marksOf(each, acts)
  }

  const still: MapMoment = {
    standing: () => ({ state: 'active', selected: false, related: false, dim: false, current: false }),
    ties: everyTie(plan),
    today: Infinity,
    selection: null,
  }
  const views = insets.map(({ viewport }) => ({
    viewport,
    labels: labelsOf(viewport, [captionOf(viewport)]),
  }))
  for (const { viewport, labels } of views)
    for (const { ref, hit } of draw(viewport, still, labels)) if (ref && hit) refsInInsets.add(ref)
  const blocked = atHome
    ? [...options.blocked, ...insets.flatMap(({ box, framed }) => [box, framedTab(framed, home)])].map(
        (box) => ({ ...box, x: box.x + shift.x, y: box.y + shift.y }),
      )
    : []
  const worldLabels = labelsOf(world, blocked)

  function labelsOf(viewport: Viewport, boxes: readonly Box[]): ReadonlyMap<string, PlacedLabel> {
    const bare = createShapeCache()
    const probe: MapFrame = {
      plan: { ...plan, insets },
      viewport,
      names,
      measure,
      cache: bare,
      labels: new Map(),
      moment: still,
      narrow,
      isInteractive: () => true,
      isInset,
    }
    return mapLabels({ ...plan, insets }, viewport, names, measure, narrow, marksOf(probe, acts), boxes)
  }

  return {
    showsInsets,
    world: (moment) => draw(world, moment, worldLabels),
    insets: (moment) =>
      views.map(({ viewport, labels }) => ({ letter: viewport.id, marks: draw(viewport, moment, labels) })),
  }
}

function marksOf(frame: MapFrame, acts: DrawnActs): readonly Mark[] {
  const lines = mapLines(frame.plan.index)
  const claims = claimMarks(frame)
  const isWorld = frame.viewport.id === 'world'
  const venues = frame.plan.content.venues.flatMap((venue) =>
    venueMarks(frame, venue).filter(({ ref }) => isWorld || ref === null),
  )
  return [
    ...claims.filter(({ hit }) => hit === null),
    ...venues,
    ...anchorMarks(frame),
    ...claims.filter(({ hit }) => hit !== null),
    ...tieMarks(frame, lines),
    ...actMarks(frame, acts, lines),
    ...stubMarks(frame, acts),
    ...relationMarks(frame, acts),
  ]
}

/** Where an enlargement's own title stands. */
function captionOf({ frame }: Viewport): Box {
  return { x: 0, y: 0, width: (frame?.width ?? 0) * 0.75, height: 17 }
}

/** The tie of every pair as it is when all is in the window: where labels must keep clear whatever the reader does. */
function everyTie({ index }: MapPlan): MapMoment['ties'] {
  return new Map(
    index.pairs.map((pair) => [
      pair.ref,
      {
        pair,
        cooperation: 1,
        conflict: 0,
        contact: 0,
        sign: 'cooperation',
        certainty: 'stated',
        step: 1,
        events: [],
      },
    ]),
  )
}

function framedTab(framed: Box, home: MapPlan['home']): Box {
  return {
    x: (framed.x - home.origin[0]) * home.scale,
    y: (framed.y + framed.height - home.origin[1]) * home.scale,
    width: 18,
    height: 18,
  }
}
