import type { DayGroup } from './dayGroups'
import type { Laid, LaneList, LaneMark } from './laneMark'
import { labelAt, laneMarkOf, targetAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import { createShelf } from './shelf'
import { type TimeScale, xOf } from './timeScale'
import type { TimelineNames } from './timelineNames'

const SCALE = 0.85

interface Draft {
  readonly group: DayGroup
  readonly middle: number
  readonly records: LaneRecord[]
}

/**
 * The marks of dated things on a phone: one sign for each group of days, its meeting first; where more lies on those
 * days, the day's number under it opens the list of all.
 */
export function phoneDays(
  groups: readonly DayGroup[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
): Laid & { readonly labelled: ReadonlySet<number> } {
  const shelf = createShelf(-Infinity, Infinity)
  const drafts: Draft[] = []
  for (const group of groups) {
    const middle = (xOf(scale, group.start) + xOf(scale, group.end)) / 2
    const records = [...group.heads, ...group.acts]
    const inTheWay = shelf.isFree(middle - 12, middle + 12)
      ? undefined
      : drafts.findLast((each) => Math.abs(each.middle - middle) < 24)
    if (inTheWay) inTheWay.records.push(...records)
    else {
      shelf.take(middle - 12, middle + 12)
      drafts.push({ group, middle, records })
    }
  }
  const lists = new Map<string, LaneList>()
  const marks = drafts.flatMap(({ group, middle, records }): readonly LaneMark[] => {
    const [head] = records
    if (!head) return []
    const at = [middle, rows.bar] as const
    const sign = laneMarkOf(head, names, {
      key: `head:${head.ref}`,
      at,
      hit: targetAt(at),
      label: null,
      scale: SCALE,
    })
    if (records.length === 1) return [sign]
    const key = `more:${group.start}/${group.end}`
    const name = names.spanName(group.start, group.end - 1, records.length)
    const refs = records.map(({ ref }) => ref)
    lists.set(key, { name, refs })
    return [sign, numberMark(key, middle, names.dayHead(group.end - 1, 'number'), name, refs, rows)]
  })
  const labelled = new Set(
    drafts.flatMap(({ group, records }) => (records.length > 1 ? [group.end - 1] : [])),
  )
  return { marks, lists, labelled }
}

function numberMark(
  key: string,
  x: number,
  text: string,
  name: string,
  follows: LaneMark['follows'],
  rows: Rows,
): LaneMark {
  const shapes = [labelAt(x, rows.day, [text], 'middle', 'strong')]
  return {
    key,
    ref: null,
    certainty: null,
    bin: 'dated',
    rest: shapes,
    hollow: shapes,
    selected: shapes,
    hit: { box: targetAt([x, rows.day]), name, notes: [] },
    follows,
    days: null,
  }
}
