import { t } from '@/i18n/translate'
import { idOf, kindOf, type Ref, refTo, tieEnds } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { MapPicture } from '@/renderers/map/mapPicture'
import type { LandTopology } from '@/scenes/map/landTopology'
import { mapPlan, type MapPlan } from '@/scenes/map/mapPlan'
import { createMapScene } from '@/scenes/map/mapScene'
import type { MeasureText } from '@/scenes/marks/measure'
import type { AppState } from '@/state/appState'
import { selectStanding } from '@/state/emphasis'
import { selectHovered, selectIndex, selectSelection, selectTies } from '@/state/selectors'
import type { Size } from '@/views/shared/useSize'
import { insetTitle, mapWords } from './mapWords'

interface MapBuildOptions {
  readonly size: Size
  readonly topology: LandTopology | null
  /** Camera, px a plane unit; null: home. */
  readonly scale: number | null
  readonly phone: boolean
  readonly measure: MeasureText
}

const NARROW_PX = 600
/** In less the head of the map takes two rows. */
const HEAD_ROOM_PX = 720
/** Width of the buttons in the upper corner. */
const CONTROLS_PX = 156

/** Builds the map's picture from the state: the same reference while nothing on the map has changed. */
export function createMapBuild(options: MapBuildOptions): (state: AppState) => MapPicture | null {
  let known: { readonly index: DatasetIndex; readonly scene: ReturnType<typeof sceneFor> } | null = null
  let last: { readonly inputs: readonly unknown[]; readonly picture: MapPicture } | null = null
  return (state) => {
    const index = selectIndex(state)
    if (!index) return null
    if (known?.index !== index) known = { index, scene: sceneFor(index, options) }
    const inputs = [known, selectStanding(state), selectTies(state), state.span.to, selectHovered(state)]
    if (last?.inputs.every((input, i) => input === inputs[i])) return last.picture
    const picture = pictureOf(known.scene, state)
    last = { inputs, picture }
    return picture
  }
}

const plans = new WeakMap<DatasetIndex, { readonly key: string; readonly plan: MapPlan }>()

/** The plan of a size, kept while only the camera changes. */
function planFor(index: DatasetIndex, { size, topology, phone }: MapBuildOptions): MapPlan {
  const key = `${size.width}×${size.height} ${phone} ${topology !== null}`
  const known = plans.get(index)
  if (known?.key === key) return known.plan
  const plan = mapPlan(index, { ...size, phone }, topology)
  plans.set(index, { key, plan })
  return plan
}

function sceneFor(index: DatasetIndex, options: MapBuildOptions) {
  const { size, measure, phone } = options
  const plan = planFor(index, options)
  const narrow = size.width < NARROW_PX
  const foot = phone ? 178 : 34
  const scene = createMapScene({
    plan,
    names: mapWords(index),
    measure,
    scale: options.scale ?? plan.home.scale,
    narrow,
    blocked: [
      { x: 0, y: 0, width: size.width, height: size.width < HEAD_ROOM_PX ? 50 : 30 },
      { x: size.width - CONTROLS_PX, y: 0, width: CONTROLS_PX, height: phone ? 56 : 46 },
      { x: size.width - 190, y: size.height - foot, width: 190, height: foot },
    ],
    homeFrame: { x: 0, y: 0, width: size.width, height: size.height - (phone ? foot : 0) },
  })
  const countries = new Map<string, Ref>()
  for (const { id, iso3, drawn } of index.dataset.actors.values())
    if (iso3 && drawn) countries.set(iso3, refTo('actor', id))
  const meetings = index.events.filter(({ plover }) => plover.type === 'CONSULT').length
  return {
    index,
    plan,
    scene,
    countries,
    titles: new Map(plan.insets.map((inset) => [inset.letter, insetTitle(index, inset, narrow)])),
    words: {
      name: t('map.summary', { states: plan.content.anchors.length, meetings }),
      hint: t('map.hint'),
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      fit: t('map.fit'),
    },
  }
}

function pictureOf(
  { index, plan, scene, countries, titles, words }: ReturnType<typeof sceneFor>,
  state: AppState,
): MapPicture {
  const selection = selectSelection(state)
  const hovered = selectHovered(state)
  const moment = { standing: selectStanding(state), ties: selectTies(state), today: state.span.to, selection }
  const insets = scene.insets(moment)
  return {
    plan,
    world: { marks: scene.world(moment), hovered },
    insets: plan.insets.flatMap((inset) => {
      const marks = insets.find(({ letter }) => letter === inset.letter)?.marks
      return marks ? [{ inset, title: titles.get(inset.letter) ?? '', picture: { marks, hovered } }] : []
    }),
    outlined: outlinedBy(index, selection),
    countries,
    selected: selection,
    words,
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The country of a selected state, of a person's state, or both ends of a tie: outlined, never filled. */
function outlinedBy({ dataset }: DatasetIndex, selection: Ref | null): ReadonlySet<string> {
  if (selection === null) return NONE
  const code = (id: Parameters<typeof dataset.actors.get>[0]) => dataset.actors.get(id)?.iso3 ?? []
  if (kindOf(selection) === 'tie') return new Set(tieEnds(selection).flatMap(code))
  if (kindOf(selection) !== 'actor') return NONE
  const id = idOf(selection, 'actor')
  const states = [...dataset.occupancies.values()].filter(({ holder }) => holder === id).map(({ of }) => of)
  return new Set([id, ...states].flatMap(code))
}
