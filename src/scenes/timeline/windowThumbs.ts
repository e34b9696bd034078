import { type TimeScale, xOf } from './timeScale'
import type { WindowThumbs } from './timelineScene'

/** The window as the reader's state holds it, epoch days, both included. */
export interface Window {
  readonly mode: 'so-far' | 'window' | 'moment'
  readonly from: number
  readonly to: number
  /** The last day of the event that playback has reached. */
  readonly reachedDay: number | null
}

/** A locked thumb keeps within the lanes: half its width. */
const LOCKED_X_PX = 6
/** Thumbs that stand on one narrow day are moved apart so that each can be taken, px between their middles. */
const LEAST_APART_PX = 14

/**
 * Where the thumbs stand: the start at the left edge of its day, the end at the right edge of its day. In So far the
 * start is locked at the left end of the lanes, for all that came before is in the picture. In Moment both move as one.
 */
export function windowThumbs(
  window: Window,
  scale: TimeScale,
  valueText: (day: number, isLocked: boolean) => string,
): WindowThumbs {
  const { mode, from, to, reachedDay } = window
  const isLocked = mode === 'so-far'
  const [left, right] = [isLocked ? LOCKED_X_PX : xOf(scale, from), xOf(scale, to + 1)]
  const apart = Math.max(0, LEAST_APART_PX - (right - left)) / 2
  const isOne = mode === 'moment'
  return {
    start: {
      x: left - apart,
      day: from,
      min: scale.first,
      max: isLocked ? scale.first : isOne ? scale.last : to,
      valueText: valueText(from, isLocked),
      isLocked,
    },
    end: {
      x: right + apart,
      day: to,
      min: isOne ? scale.first : from,
      max: scale.last,
      valueText: valueText(to, false),
      isLocked: false,
    },
    movesAsOne: mode === 'window',
    cursorX: reachedDay === null ? null : xOf(scale, reachedDay + 1),
  }
}
