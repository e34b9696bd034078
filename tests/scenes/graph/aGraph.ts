import type { Dataset } from '@/model/dataset'
import { parseRef, type Ref } from '@/model/ref'
import { collectContent } from '@/scenes/graph/collectContent'
import type { GraphNames } from '@/scenes/graph/graphNames'
import { type GraphPlan, type GraphSize, layoutGraph, planGraph, shapeOf } from '@/scenes/graph/graphPlan'
import { type GraphScene, graphScenes } from '@/scenes/graph/graphScene'
import type { Mark } from '@/scenes/marks/mark'
import type { AppState } from '@/state/appState'
import { type AppStore, createAppStore, showDataset } from '@/state/createAppStore'
import { selectStanding } from '@/state/emphasis'
import { selectIndex, selectTies } from '@/state/selectors'
import { FIT } from '@/scenes/graph/camera'

/** The frames the graph is seen in: beside the map, on a phone, in the wide pane. */
export const SIZES = {
  tall: { width: 360, height: 590 },
  phone: { width: 390, height: 410 },
  half: { width: 374, height: 282 },
  wide: { width: 936, height: 282 },
} as const satisfies Readonly<Record<string, GraphSize>>

/** About as wide as the label face sets a text. */
export function plausibleWidth(text: string, sizePx: number, weight: 400 | 600): number {
  return text.length * sizePx * (weight === 600 ? 0.56 : 0.52)
}

/** English names straight from the records. */
export function plainNames(dataset: Dataset): GraphNames {
  const nameOf = (named: Ref) => ({ name: named, notes: [] })
  return {
    actor: (id) => dataset.actors.get(id)?.name.en ?? id,
    place: (id) => dataset.places.get(id)?.name.en ?? id,
    meeting: ({ shortTitle, when }) => ({ title: shortTitle.en, day: when.edtf }),
    formerPost: () => 'predecessor',
    venue: 'venue',
    saysSo: 'says so',
    hadNotConfirmed: 'had not confirmed',
    denies: 'denies',
    hit: nameOf,
    tie: ({ pair }) => nameOf(pair.ref),
  }
}

export interface GraphOfTest {
  readonly store: AppStore
  readonly plan: GraphPlan
  /** The scene of the store's state, or of a state changed for this once. */
  readonly sceneAt: (change?: Partial<AppState>) => GraphScene
  readonly markOf: (key: string, change?: Partial<AppState>) => Mark | undefined
}

/** A dataset's graph at a size, as the app builds it. */
export function aGraph(dataset: Dataset, size: GraphSize = SIZES.tall): GraphOfTest {
  const store = createAppStore()
  showDataset(store, dataset, [], {}, [])
  const index = selectIndex(store.getState())
  if (index === null) throw new Error('aGraph expects a dataset that can be shown')
  const names = plainNames(dataset)
  const content = collectContent(index)
  const layout = layoutGraph(content, names, plausibleWidth, shapeOf(size))
  const plan = planGraph(content, layout, size, new Map(), names, plausibleWidth)
  const picture = graphScenes(plan, names, plausibleWidth)
  const sceneAt = (change: Partial<AppState> = {}): GraphScene => {
    const state = { ...store.getState(), ...change }
    const outlook = {
      standing: selectStanding(state),
      ties: selectTies(state),
      selection: state.selection,
      hovered: state.hovered,
    }
    return { picture: picture(outlook), size, camera: FIT, bodies: plan.places }
  }
  return {
    store,
    plan,
    sceneAt,
    markOf: (key, change) => sceneAt(change).picture.marks.find((mark) => mark.key === key),
  }
}

/** A ref as it is written in addresses. */
export function ref(text: string): Ref {
  const parsed = parseRef(text)
  if (parsed === null) throw new Error(`no ref: ${text}`)
  return parsed
}
