import { at } from '@/queries/indexDataset'

/** How much a column can hold: bars with glyphs and words, stacked glyphs, or counts alone. */
export type Detail = 'days' | 'stacks' | 'histogram'

/** The days of the axis as columns of px, from left to right without a gap. */
export interface TimeScale {
  /** First and last day, epoch days, both included. */
  readonly first: number
  readonly last: number
  /** Left edge of each day and the right edge of the last, px, never falling: `last - first + 2` values. */
  readonly edges: Float64Array
  /** 1 for each day with a wide column. */
  readonly wide: Uint8Array
  /** Widths of the two kinds of column, px; the same where all are alike. */
  readonly narrowPx: number
  readonly widePx: number
  readonly detail: Detail
}

/** What a form of the timeline asks of its columns, px. */
export interface ScaleRules {
  /** How much wider a wide column wants to be. */
  readonly ratio: number
  /** What narrow columns like to have, and what they keep: below that a day can't be told from the next. */
  readonly narrowest: number
  readonly leastNarrow: number
  readonly leastWide: number
  readonly mostWide: number
  /** From here on glyphs can be stacked in a column. */
  readonly leastStack: number
}

export const DESK_RULES: ScaleRules = {
  ratio: 6,
  narrowest: 5.5,
  leastNarrow: 0.8,
  leastWide: 40,
  mostWide: 180,
  leastStack: 22,
}
export const PHONE_RULES: ScaleRules = {
  ratio: 20,
  narrowest: 1,
  leastNarrow: 0.6,
  leastWide: 17,
  mostWide: 60,
  leastStack: 24,
}

const MOST_NARROW = 16

/** The two widths that fill `width`; null where wide columns would not be readable. */
function widths(
  days: number,
  wideDays: number,
  width: number,
  rules: ScaleRules,
): readonly [number, number] | null {
  const narrowDays = days - wideDays
  if (wideDays === 0 || narrowDays === 0) return null
  const wanted = width / (narrowDays + rules.ratio * wideDays)
  const narrow = Math.min(Math.max(wanted, rules.narrowest), MOST_NARROW)
  const wide = (width - narrow * narrowDays) / wideDays
  if (wide > rules.mostWide) return [(width - rules.mostWide * wideDays) / narrowDays, rules.mostWide]
  if (wide >= rules.leastWide) return [narrow, wide]
  const squeezed = (width - rules.leastWide * wideDays) / narrowDays
  return squeezed >= rules.leastNarrow ? [squeezed, rules.leastWide] : null
}

/**
 * Lays days out over `width` px from `x`: wide columns where something happens, narrow ones elsewhere, and equal ones
 * where there is no room for that. The columns cover the width exactly.
 * @param wide 1 for each day that asks for a wide column, from `first` on
 */
export function layDays(
  first: number,
  wide: Uint8Array,
  x: number,
  width: number,
  rules: ScaleRules,
): TimeScale {
  const days = wide.length
  const wideDays = wide.reduce((sum, flag) => sum + flag, 0)
  const equal = width / days
  const pair = widths(days, wideDays, width, rules)
  const [narrowPx, widePx] = pair ?? [equal, equal]
  const edges = new Float64Array(days + 1)
  edges[0] = x
  for (let i = 0; i < days; i++) edges[i + 1] = at(edges, i) + (at(wide, i) === 1 ? widePx : narrowPx)
  edges[days] = x + width
  const detail: Detail =
    pair !== null || equal >= rules.leastWide ? 'days' : equal >= rules.leastStack ? 'stacks' : 'histogram'
  return { first, last: first + days - 1, edges, wide, narrowPx, widePx, detail }
}

const clamped = ({ first, last }: TimeScale, day: number) => Math.min(Math.max(day, first), last + 1) - first

/** Left edge of a day, px; days off the axis lie at its ends. The right edge of a day is the left edge of the next. */
export function xOf(scale: TimeScale, day: number): number {
  return at(scale.edges, clamped(scale, day))
}

/** The day whose column holds a place, epoch days; places beside the axis belong to its ends. */
export function dayAt({ first, edges }: TimeScale, x: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(edges, middle) <= x) low = middle
    else high = middle - 1
  }
  return first + low
}

/** The day whose left edge is nearest to a place: where a start thumb that is let go there comes to stand. */
export function startNear(scale: TimeScale, x: number): number {
  const day = dayAt(scale, x)
  return day < scale.last && xOf(scale, day + 1) - x < x - xOf(scale, day) ? day + 1 : day
}

/** The day whose right edge is nearest to a place: where an end thumb comes to stand. */
export function endNear(scale: TimeScale, x: number): number {
  const day = dayAt(scale, x)
  return day > scale.first && x - xOf(scale, day) < xOf(scale, day + 1) - x ? day - 1 : day
}
