import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import type { LabelShape } from '../marks/shape'
import { type BarPlace, placeBars, slots } from './placeBars'
import type { DayGroup } from './dayGroups'
import { type AxisLabels, placeAxisLabels } from './placeAxisLabels'
import type { Laid, LaneList, LaneMark } from './laneMark'
import { laneMarkOf, targetAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import { moreMark } from './moreMark'
import { otherClocks } from './otherClocks'
import type { Rows } from './rows'
import { createShelf } from './shelf'
import { type TimeScale, xOf } from './timeScale'
import type { TimelineNames } from './timelineNames'

const BAR_PX = 11
const EDGE_PX = 1.5

/** The marks of dated things where days are wide enough for bars: bars, signs on and under them, and words beside. */
export function axisMarks(
  groups: readonly DayGroup[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
  measure: MeasureText,
): Laid {
  const [left, right] = [xOf(scale, scale.first), xOf(scale, scale.last + 1)]
  const shelves = { bars: createShelf(left, right), acts: createShelf(left, right) }
  const places = placeBars(groups, scale, rows, shelves.bars, shelves.acts)
  const clocks = otherClocks(places, scale, rows, names, measure, shelves)
  const labels = placeAxisLabels(places, shelves, rows, names, measure)
  const lists = new Map<string, LaneList>()
  const marks = places.flatMap((place) => marksOf(place, rows, names, labels, lists))
  return { marks: [...clocks, ...marks], lists }
}

function marksOf(
  place: BarPlace,
  rows: Rows,
  names: TimelineNames,
  labels: AxisLabels,
  lists: Map<string, LaneList>,
): readonly LaneMark[] {
  const { group, x0, x1, y, onBar, under, rest, restUnder } = place
  const days = `${group.start}/${group.end}`
  const more = rest.length > 0 ? 1 : 0
  const barXs = slots(x0, x1, onBar.length + (restUnder ? 0 : more))
  const underXs = slots(x0, x1, under.length + (restUnder ? more : 0))
  const label = labels.heads.get(place) ?? null
  const alone = onBar.length === 1 && barXs.length === 1
  const heads = onBar.map((record, i) => {
    const at: Point = [barXs[i] ?? x0, y]
    const hit = alone ? { x: x0, y: y - 12, width: x1 - x0, height: 24 } : targetAt(at)
    return laneMarkOf(record, names, {
      key: `head:${record.ref}`,
      at,
      hit: alone && label ? around(hit, label.box) : hit,
      label: alone && label ? label.shape : null,
    })
  })
  const acts = under.map((record, i) => {
    const at: Point = [underXs[i] ?? x0, rows.act]
    return laneMarkOf(record, names, { key: `act:${record.ref}`, at, hit: targetAt(at), label: null })
  })
  const actsLabel = labels.acts.get(place)
  const words = [
    ...(label && !alone ? [wordsMark(`words:${days}`, label.shape, onBar)] : []),
    ...(actsLabel ? [wordsMark(`acts:${days}`, actsLabel.shape, under)] : []),
  ]
  return [
    barMark(place),
    ...heads,
    ...acts,
    ...words,
    ...(more === 1
      ? [moreOf(place, [...(restUnder ? underXs : barXs)].pop() ?? x0, rows, names, lists)]
      : []),
  ]
}

function barMark({ group, x0, x1, y, onBar, under, rest }: BarPlace): LaneMark {
  const box = { x: x0 + EDGE_PX, y: y - BAR_PX / 2, width: x1 - x0 - 2 * EDGE_PX, height: BAR_PX }
  const shapes = [{ kind: 'bar', box, look: group.look }] as const
  return plain(`bar:${group.start}/${group.end}`, shapes, [...onBar, ...under, ...rest])
}

function wordsMark(key: string, label: LabelShape, records: readonly LaneRecord[]): LaneMark {
  return plain(key, [label], records)
}

/** A mark that only explains: it follows the things it goes with. */
function plain(key: string, shapes: LaneMark['rest'], records: readonly LaneRecord[]): LaneMark {
  const follows = records.map(({ ref }) => ref)
  return {
    key,
    ref: null,
    certainty: null,
    bin: 'dated',
    rest: shapes,
    hollow: shapes,
    selected: shapes,
    hit: null,
    follows,
    days: null,
  }
}

function moreOf(
  { group, y, rest, restUnder }: BarPlace,
  x: number,
  rows: Rows,
  names: TimelineNames,
  lists: Map<string, LaneList>,
): LaneMark {
  const key = `more:${group.start}/${group.end}`
  const refs = rest.map(({ ref }) => ref)
  const name = names.spanName(group.start, group.end - 1, rest.length)
  lists.set(key, { name, refs })
  return moreMark(key, 'dated', [x, restUnder ? rows.act : y], names.more(rest.length), name, refs)
}

function around(a: { x: number; y: number; width: number; height: number }, b: { x: number; width: number }) {
  const x = Math.min(a.x, b.x)
  return { ...a, x, width: Math.max(a.x + a.width, b.x + b.width) - x }
}
