import { readFileSync } from 'node:fs'
import type { Dataset } from '@/model/dataset'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { toEpochDay } from '@/model/time/day'
import { indexDataset } from '@/queries/indexDataset'
import type { LandTopology } from '@/scenes/map/landTopology'
import type { MapMoment } from '@/scenes/map/mapFrame'
import type { MapNames } from '@/scenes/map/mapNames'
import { mapPlan, type MapSize } from '@/scenes/map/mapPlan'
import { createMapScene } from '@/scenes/map/mapScene'
import { AT_REST, type Emphasis } from '@/scenes/marks/mark'
import { showDataset, createAppStore } from '@/state/createAppStore'
import { selectTies } from '@/state/selectors'

/** Widths of a plain sans face, near enough for where labels go. */
export const plainMeasure = (text: string, sizePx: number) => text.length * sizePx * 0.54

const land = JSON.parse(readFileSync('public/geo/land.topo.json', 'utf8')) as LandTopology

function namesFor(dataset: Dataset): MapNames {
  return {
    actor: (id, short) => {
      const actor = dataset.actors.get(id)
      return (short ? actor?.shortName : null)?.en ?? actor?.name.en ?? id
    },
    place: (id) => dataset.places.get(id)?.name.en ?? id,
    placeNote: () => '2 meetings',
    meetings: (n) => `${n} meetings`,
    day: String,
    toward: (id) => `to ${dataset.places.get(id)?.name.en ?? id}`,
    saysSo: 'says so',
    hadNotConfirmed: 'had not confirmed',
    hit: (ref) => ({
      name: kindOf(ref) === 'actor' ? (dataset.actors.get(idOf(ref, 'actor'))?.name.en ?? ref) : ref,
      notes: [],
    }),
  }
}

/** A map of a dataset at a size, with everything in the window unless a moment says otherwise. */
export function aMapScene(dataset: Dataset, size: MapSize = { width: 720, height: 396, phone: false }) {
  const index = indexDataset(dataset)
  const store = createAppStore()
  showDataset(store, dataset, [], {}, [])
  const plan = mapPlan(index, size, land)
  const scene = createMapScene({
    plan,
    names: namesFor(dataset),
    measure: plainMeasure,
    scale: plan.home.scale,
    narrow: size.width < 600,
    blocked: [],
    homeFrame: { x: 0, y: 0, width: size.width, height: size.height },
  })
  const momentOf = (change: Partial<MapMoment> = {}): MapMoment => ({
    standing: (): Emphasis => AT_REST,
    ties: selectTies(store.getState()),
    today: toEpochDay({ year: 2024, month: 11, day: 17 }),
    selection: null,
    ...change,
  })
  return { index, plan, scene, momentOf }
}

/** The refs drawn as marks that can be pressed. */
export function pressable(
  marks: readonly { readonly ref: Ref | null; readonly hit: unknown }[],
): readonly Ref[] {
  return marks.flatMap(({ ref, hit }) => (ref && hit ? [ref] : []))
}
