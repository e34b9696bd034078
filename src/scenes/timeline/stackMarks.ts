import type { Point } from '../marks/point'
import type { DayGroup } from './dayGroups'
import type { Laid, LaneList } from './laneMark'
import { laneMarkOf, targetAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import { moreMark } from './moreMark'
import type { Rows } from './rows'
import { type TimeScale, xOf } from './timeScale'
import type { TimelineNames } from './timelineNames'

const CELL_PX = 24

/** The marks of dated things where every day has a narrow column: signs stacked on their first day, then "+n". */
export function stackMarks(
  groups: readonly DayGroup[],
  scale: TimeScale,
  rows: Rows,
  names: TimelineNames,
): Laid {
  const byDay = new Map<number, LaneRecord[]>()
  for (const { start, heads, acts } of groups)
    byDay.set(start, [...(byDay.get(start) ?? []), ...heads, ...acts])
  const lists = new Map<string, LaneList>()
  const marks = [...byDay].flatMap(([day, records]) => {
    const cells = cellsOf(xOf(scale, day), xOf(scale, day + 1), rows)
    const shown = records.length <= cells.length ? records : records.slice(0, cells.length - 1)
    const signs = shown.map((record, i) => {
      const at = cells[i] ?? [0, 0]
      return laneMarkOf(record, names, {
        key: `head:${record.ref}`,
        at,
        hit: targetAt(at),
        label: null,
        scale: 0.8,
      })
    })
    if (shown.length === records.length) return signs
    const rest = records.slice(shown.length).map(({ ref }) => ref)
    const [key, name] = [`more:${day}`, names.spanName(day, day, rest.length)]
    lists.set(key, { name, refs: rest })
    return [...signs, moreMark(key, 'dated', cells.at(-1) ?? [0, 0], names.more(rest.length), name, rest)]
  })
  return { marks, lists }
}

function cellsOf(x0: number, x1: number, rows: Rows): readonly Point[] {
  const columns = Math.max(1, Math.floor((x1 - x0) / CELL_PX))
  const pitch = (x1 - x0) / columns
  const lowest = rows.track - 14
  const high = Math.floor((lowest - rows.day - 16) / CELL_PX) + 1
  const ys = Array.from({ length: high }, (_, i) => lowest - (high - 1 - i) * CELL_PX)
  return ys.flatMap((y) => Array.from({ length: columns }, (_, i): Point => [x0 + (i + 0.5) * pitch, y]))
}
