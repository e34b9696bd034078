import type { Ref } from '@/model/ref'
import type { Band } from './bandsOf'
import type { Footprints } from './footprint'
import type { GraphContent } from './graphContent'

/** Bodies on one height, left to right in no order yet. Plane px of the frame. */
export interface Row {
  readonly zone: number
  readonly y: number
  readonly left: number
  readonly right: number
  readonly refs: readonly Ref[]
}

/** A frame to lay out in, px; `side` keeps a lane free for lines that run outside. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly pad: number
}

const CROWD_LEADING_PX = 28
const CROWD_COLUMNS = 2
const CROWD_GAP = 0.15
const CROWD_TOP_PX = 14
const SUB_ROW_GAP = 0.2
/** Between two halves of a band that lies beside the meetings: lines that come from there fork to both. */
const APART_ROW_GAP = 0.9
const ZONE_GAP = 0.9
const MOST_GAP = 1.1
/** Height of a gap of 1 where there is more than enough. */
const MOST_UNIT_PX = 84
/** From this ratio of width to height on, zones stand side by side. */
const WIDE = 1.5
/** A zone of those only spoken about starts lower: lines come to it from the meetings beside it. */
const LATER_TOP = 0.12
const MET_ABOVE_LEVEL = 3

interface Level {
  readonly zone: number
  readonly refs: readonly Ref[]
  readonly up: number
  readonly down: number
  /** Share of the free height above this level. */
  readonly gap: number
}

/** Whether zones stand side by side. */
export const isWide = ({ width, height }: Frame) => width / height >= WIDE

/** Bands turned into rows: zones under each other, or side by side in a wide frame; crowded bands wrap. */
export function rowsOf(bands: ReadonlyMap<Ref, Band>, footprints: Footprints, frame: Frame): readonly Row[] {
  const zones = new Map<number, Ref[]>()
  for (const [ref, { zone }] of bands) zones.set(zone, [...(zones.get(zone) ?? []), ref])
  const ordered = [...zones].toSorted(([a], [b]) => a - b).map(([, refs]) => refs)
  if (!isWide(frame) || ordered.length < 2) {
    const levels = ordered.flatMap((refs, i) =>
      levelsOf(refs, bands, footprints, frame.width - 2 * frame.pad, i === 0 ? 0 : ZONE_GAP),
    )
    return distribute(levels, frame, frame.pad, frame.width - frame.pad)
  }
  const weights = ordered.map((refs) => Math.sqrt(refs.length) + 1)
  const whole = weights.reduce((a, b) => a + b, 0)
  let left = frame.pad
  return ordered.flatMap((refs, i) => {
    const right = left + ((frame.width - 2 * frame.pad) * (weights[i] ?? 0)) / whole
    const met = refs.some((ref) => (bands.get(ref)?.level ?? 0) < MET_ABOVE_LEVEL)
    const top = met ? 0 : LATER_TOP * frame.height
    const rows = distribute(
      levelsOf(refs, bands, footprints, right - left, 0, met ? 1 : 2),
      frame,
      left,
      right,
      top,
    )
    left = right
    return rows
  })
}

function levelsOf(
  refs: readonly Ref[],
  bands: ReadonlyMap<Ref, Band>,
  footprints: Footprints,
  width: number,
  before: number,
  least = 1,
): readonly Level[] {
  const byLevel = new Map<number, Ref[]>()
  for (const ref of refs) {
    const level = bands.get(ref)?.level ?? 0
    byLevel.set(level, [...(byLevel.get(level) ?? []), ref])
  }
  const zone = bands.get(refs[0] ?? ('' as Ref))?.zone ?? 0
  const levels = [...byLevel].toSorted(([a], [b]) => a - b)
  return levels.flatMap(([level, members], i) => {
    const above = levels[i - 1]?.[0]
    const gap = above === undefined ? before : Math.min(level - above, MOST_GAP)
    const crowd = members.filter((ref) => bands.get(ref)?.isCrowd)
    const others = members.filter((ref) => !bands.get(ref)?.isCrowd)
    const rows = wrapped(others, footprints, width, i === 0 ? least : 1).map((row, n): Level => ({
      ...heightOf(row, footprints),
      zone,
      refs: row,
      gap: n === 0 ? gap : i === 0 && least > 1 ? APART_ROW_GAP : SUB_ROW_GAP,
    }))
    if (crowd.length === 0) return rows
    const down =
      CROWD_TOP_PX + Math.ceil(crowd.length / CROWD_COLUMNS) * CROWD_LEADING_PX - CROWD_LEADING_PX / 2
    return [...rows, { zone, refs: crowd, up: 0, down, gap: CROWD_GAP }]
  })
}

function heightOf(refs: readonly Ref[], footprints: Footprints) {
  const all = refs.flatMap((ref) => footprints.get(ref) ?? [])
  return { up: Math.max(0, ...all.map(({ up }) => up)), down: Math.max(0, ...all.map(({ down }) => down)) }
}

/** As many rows as the widths need; neighbours alternate between them, so that names have room. */
function wrapped(
  refs: readonly Ref[],
  footprints: Footprints,
  width: number,
  least: number,
): readonly (readonly Ref[])[] {
  const needed = refs.reduce((sum, ref) => sum + (footprints.get(ref)?.width ?? 0), 0)
  const count = Math.max(least, Math.ceil(needed / width))
  const rows = Array.from({ length: count }, (_, n) => refs.filter((__, i) => i % count === n))
  return rows.filter((row) => row.length > 0)
}

function distribute(
  levels: readonly Level[],
  frame: Frame,
  left: number,
  right: number,
  from = 0,
): readonly Row[] {
  const needed = levels.reduce((sum, { up, down }) => sum + up + down, 0)
  const gaps = levels.reduce((sum, { gap }) => sum + gap, 0)
  const free = frame.height - 2 * frame.pad - from - needed
  const squeeze = free < 0 ? (frame.height - 2 * frame.pad - from) / needed : 1
  const unit = gaps > 0 && free > 0 ? Math.min(free / gaps, MOST_UNIT_PX) : 0
  let y = frame.pad + from + Math.max(0, free - unit * gaps) / 2
  return levels.map(({ zone, refs, up, down, gap }) => {
    const top = y + gap * unit
    y = top + (up + down) * squeeze
    return { zone, y: top + up * squeeze, left, right, refs }
  })
}

/** Rows of zones without a meeting, on which bodies may stand anywhere. */
export function looseRows(rows: readonly Row[], { bodies }: GraphContent): readonly Row[] {
  const met = rows.filter(({ refs }) => refs.some((ref) => bodies.get(ref)?.kind === 'meeting'))
  return rows.filter(({ zone }) => !met.some((row) => row.zone === zone))
}

/** How far under the top of its row a member of a crowd stands, px. */
export function crowdDown(nth: number): number {
  return CROWD_TOP_PX + nth * CROWD_LEADING_PX
}
