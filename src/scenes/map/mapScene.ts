import type { Ref } from '@/model/ref'
import { type DrawnActs, drawnActs } from '@/queries/drawnActs'
import { mapLines } from '@/queries/mapLines'
import { AT_REST, type Mark } from '../marks/mark'
import type { MeasureText } from '../marks/measure'
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
  const { plan, scale, measure, narrow } = options
  const names = { ...options.names, hit: remembered(options.names.hit) }
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
  const refsInInsets = new Set<Ref>()

  const draw = (viewport: Viewport, moment: MapMoment, labels: MapFrame['labels']): readonly Mark[] => {
    const isInteractive = (ref: Ref) => viewport.id !== 'world' || !refsInInsets.has(ref)
    return marksOf({ ...still, viewport, labels, moment, isInteractive }, acts)
  }
  // Everything there will be, without names: what these keep clear of. Its shapes are those of the pictures to come.
  const still: MapFrame = {
    plan: { ...plan, insets },
    viewport: world,
    names,
    measure,
    cache: createShapeCache(),
    labels: new Map(),
    moment: {
      standing: () => AT_REST,
      ties: new Map(mapLines(plan.index).ties.map((sum) => [sum.pair.ref, sum])),
      today: Infinity,
      selection: null,
    },
    narrow,
    isInteractive: () => true,
    isInset,
  }
  const labelsOf = (viewport: Viewport, boxes: readonly Box[]) =>
    mapLabels({ ...still, viewport }, marksOf({ ...still, viewport }, acts), boxes)

  const views = insets.map(({ viewport }) => ({
    viewport,
    labels: labelsOf(viewport, [captionOf(viewport)]),
  }))
  for (const { viewport, labels } of views)
    for (const { ref, hit } of draw(viewport, still.moment, labels)) if (ref && hit) refsInInsets.add(ref)
  const blocked = atHome
    ? [...options.blocked, ...insets.flatMap(({ box, framed }) => [box, framedTab(framed, home)])].map(
        (box) => ({ ...box, x: box.x + shift.x, y: box.y + shift.y }),
      )
    : []
  const worldLabels = labelsOf(world, blocked)

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
  const venues = frame.plan.content.venues.flatMap((venue) => venueMarks(frame, venue))
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

const CAPTION_PX = 190

/** Where an enlargement's own title stands. */
function captionOf({ frame }: Viewport): Box {
  return { x: 0, y: 0, width: Math.min(CAPTION_PX, frame?.width ?? 0), height: 17 }
}

/** A function that answers the same question once. */
function remembered<Answer>(answer: (ref: Ref) => Answer): (ref: Ref) => Answer {
  const known = new Map<Ref, Answer>()
  return (ref) => {
    const before = known.get(ref) ?? answer(ref)
    known.set(ref, before)
    return before
  }
}

function framedTab(framed: Box, home: MapPlan['home']): Box {
  return {
    x: (framed.x - home.origin[0]) * home.scale,
    y: (framed.y + framed.height - home.origin[1]) * home.scale,
    width: 18,
    height: 18,
  }
}
