/** Heights at which things stand in the lanes, px from their top. */
export interface Rows {
  /** Middles of the row of heads and of the row of day names. */
  readonly head: number
  readonly day: number
  /** Middles of the row of bars and of the row of what was done there. */
  readonly bar: number
  readonly act: number
  /** Middles of three rows of a list, 24 px apart at least. */
  readonly thirds: readonly [number, number, number]
  /** Middles of two rows of a list with two lines each. */
  readonly halves: readonly [number, number]
  /** Where the ground of a column begins. */
  readonly top: number
  readonly track: number
  /** Middle of the row of day numbers over the track; null where there is no room. */
  readonly number: number | null
  readonly height: number
}

/** The rows of lanes of a height: 130 px on a desk, 118 where it is lower. */
export function rowsOf(height: number): Rows {
  const track = Math.min(112, height - 14)
  const last = track - 17
  return {
    head: 11,
    day: 31,
    bar: 56,
    act: Math.min(88, track - 19),
    thirds: [38, (38 + last) / 2, last],
    halves: [45, Math.min(86, track - 20)],
    top: 23,
    track,
    number: height >= 126 ? track - 8 : null,
    height,
  }
}

/** From the middle of a row to the baseline of a 13 px text in it. */
export const BASELINE_PX = 4.5
