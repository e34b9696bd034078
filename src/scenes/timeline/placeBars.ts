import type { DayGroup } from './dayGroups'
import type { LaneRecord } from './laneRecord'
import type { Rows } from './rows'
import type { Shelf } from './shelf'
import { type TimeScale, xOf } from './timeScale'

/** Least room for one sign on a bar or under it, px: a target of 24 px each. */
const SLOT_PX = 24
const PITCH_PX = 26

/** Where the bar of a group lies, what lies on it, under it, and what found no place. */
export interface BarPlace {
  readonly group: DayGroup
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly onBar: readonly LaneRecord[]
  readonly under: readonly LaneRecord[]
  readonly rest: readonly LaneRecord[]
  /** Where the "+n" stands if there is a rest: on the bar or under it. */
  readonly restUnder: boolean
}

interface Draft {
  readonly group: DayGroup
  readonly x0: number
  readonly x1: number
  readonly inActRow: boolean
  readonly actRoom: boolean
  readonly spread: number
  readonly extra: LaneRecord[]
}

/**
 * Puts each group's bar in the row of bars, or in the row under it where that is taken; a group for which neither has
 * room goes to the list of the one in its way.
 */
export function placeBars(
  groups: readonly DayGroup[],
  scale: TimeScale,
  rows: Rows,
  bars: Shelf,
  acts: Shelf,
): readonly BarPlace[] {
  const drafts: Draft[] = []
  groups.forEach((group, i) => {
    const [x0, x1] = [xOf(scale, group.start), xOf(scale, group.end)]
    const isAlone =
      (groups[i - 1]?.end ?? -Infinity) < group.start && (groups[i + 1]?.start ?? Infinity) > group.end
    const spread = isAlone ? 8 : 0
    if (bars.isFree(x0, x1)) {
      bars.take(x0, x1)
      // Only those who need the row under their bar may put anything there: a later bar may stand in it.
      const actRoom = group.acts.length > 0 && acts.isFree(x0, x1)
      if (actRoom) acts.take(x0, x1)
      drafts.push({ group, x0, x1, inActRow: false, actRoom, spread, extra: [] })
    } else if (group.acts.length === 0 && acts.isFree(x0, x1)) {
      acts.take(x0, x1)
      drafts.push({ group, x0, x1, inActRow: true, actRoom: false, spread: 0, extra: [] })
    } else {
      const inTheWay = drafts.find((draft) => draft.x0 < x1 && draft.x1 > x0)
      inTheWay?.extra.push(...group.heads, ...group.acts)
    }
  })
  return drafts.map((draft) => fill(draft, rows))
}

function fill({ group, x0, x1, inActRow, actRoom, spread, extra }: Draft, rows: Rows): BarPlace {
  const capacity = Math.max(1, Math.floor((x1 - x0) / SLOT_PX))
  const y = inActRow ? rows.act : rows.bar
  if (!actRoom) {
    const all = [...group.heads, ...group.acts]
    const shown = all.length <= capacity && extra.length === 0 ? all : all.slice(0, capacity - 1)
    return {
      group,
      x0,
      x1,
      y,
      onBar: shown,
      under: [],
      rest: [...all.slice(shown.length), ...extra],
      restUnder: false,
    }
  }
  const onBar = group.heads.slice(0, capacity)
  const beyond = [...group.heads.slice(capacity), ...extra]
  const room = Math.max(1, Math.floor((x1 - x0 + 2 * spread) / SLOT_PX))
  const shown =
    group.acts.length <= room - (beyond.length > 0 ? 1 : 0) ? group.acts : group.acts.slice(0, room - 1)
  return {
    group,
    x0,
    x1,
    y,
    onBar,
    under: shown,
    rest: [...group.acts.slice(shown.length), ...beyond],
    restUnder: true,
  }
}

/** Middles of `n` signs side by side about the middle of a stretch, px. */
export function slots(x0: number, x1: number, n: number): readonly number[] {
  const pitch = Math.max(SLOT_PX, Math.min(PITCH_PX, (x1 - x0) / Math.max(1, n)))
  return Array.from({ length: n }, (_, i) => (x0 + x1) / 2 + (i - (n - 1) / 2) * pitch)
}
