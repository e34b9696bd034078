import type { Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Camera } from '@/scenes/graph/camera'
import {
  type GraphPlan,
  type GraphSize,
  type Layout,
  layoutGraph,
  planGraph,
  shapeOf,
} from '@/scenes/graph/graphPlan'
import { graphScenes, type GraphScene } from '@/scenes/graph/graphScene'
import type { MeasureText } from '@/scenes/marks/measure'
import type { Picture } from '@/scenes/marks/picture'
import type { Point } from '@/scenes/marks/point'
import type { AppState } from '@/state/appState'
import { selectStanding } from '@/state/emphasis'
import { selectHovered, selectSelection, selectTies } from '@/state/selectors'
import { selectGraphContent } from './graphSelectors'
import { graphWords } from './graphWords'

/** What the reader has moved by hand; shares of the frame, so that it holds at any size. */
export interface Pins {
  readonly at: ReadonlyMap<Ref, Point>
  readonly last: Ref | null
}

export const NO_PINS: Pins = { at: new Map(), last: null }

export interface GraphSight {
  readonly size: GraphSize
  readonly pins: Pins
  readonly camera: Camera
}

interface Known {
  readonly index: DatasetIndex
  readonly size: GraphSize
  readonly pins: Pins
  readonly plan: GraphPlan
  readonly picture: ReturnType<typeof graphScenes>
}

/**
 * Builds graph scenes from the state: the layout once per dataset and shape of frame, the plan once per size, the
 * picture once per change of what is in the window, and the same scene while nothing changed.
 */
export function createGraphBuild(
  measure: MeasureText,
): (sight: GraphSight) => (state: AppState) => GraphScene | null {
  const layouts = new WeakMap<DatasetIndex, Map<string, Layout>>()
  let known: Known | null = null
  let last: GraphScene | null = null

  const layoutFor = (content: GraphPlan['content'], size: GraphSize): Layout => {
    const shape = shapeOf(size)
    const ofIndex = layouts.get(content.index) ?? new Map<string, Layout>()
    layouts.set(content.index, ofIndex)
    const found = ofIndex.get(shape) ?? layoutGraph(content, graphWords(content.index), measure, shape)
    ofIndex.set(shape, found)
    return found
  }

  const planFor = (content: GraphPlan['content'], size: GraphSize, pins: Pins): Known => {
    if (known?.index === content.index && known.size === size && known.pins === pins) return known
    const words = graphWords(content.index)
    const isDrag = known?.index === content.index && known.size === size && pins.last !== null
    const since = isDrag && known && pins.last ? { plan: known.plan, ref: pins.last } : null
    const plan = planGraph(content, layoutFor(content, size), size, pins.at, words, measure, since)
    known = { index: content.index, size, pins, plan, picture: graphScenes(plan, words, measure) }
    return known
  }

  const sceneOf = (plan: GraphPlan, picture: Picture, camera: Camera): GraphScene => {
    if (last?.picture === picture && last.camera === camera && last.bodies === plan.places) return last
    last = { picture, size: plan.size, camera, bodies: plan.places }
    return last
  }

  return ({ size, pins, camera }) =>
    (state) => {
      const content = selectGraphContent(state)
      if (content === null || size.width < 40 || size.height < 40) return null
      const { plan, picture } = planFor(content, size, pins)
      const outlook = {
        standing: selectStanding(state),
        ties: selectTies(state),
        selection: selectSelection(state),
        hovered: selectHovered(state),
      }
      return sceneOf(plan, picture(outlook), camera)
    }
}
