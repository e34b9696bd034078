import type { Ref } from '@/model/ref'
import type { Bin } from '@/queries/binOf'
import type { MeasureText } from '../marks/measure'
import type { Point } from '../marks/point'
import { labelAt, TARGET_PX, targetAt } from './laneMarkOf'
import type { LaneMark } from './laneMark'

/** Width of the button, px: its words with room for the ends of the pill. */
export function morePx(text: string, measure: MeasureText): number {
  return Math.max(28, Math.ceil(measure(text, 13, 600)) + 12)
}

/** The "+n" that stands for what did not fit, about a middle; it opens the list of them. */
export function moreMark(
  key: string,
  bin: Bin,
  at: Point,
  text: string,
  name: string,
  refs: readonly Ref[],
  widthPx: number = TARGET_PX + 4,
): LaneMark {
  const shapes = [labelAt(at[0], at[1], [text], 'middle', 'strong')]
  return {
    key,
    ref: null,
    certainty: null,
    bin,
    rest: shapes,
    hollow: shapes,
    selected: shapes,
    hit: { box: targetAt(at, widthPx), name, notes: [] },
    follows: refs,
    days: null,
  }
}
