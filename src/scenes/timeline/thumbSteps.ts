/** What a thumb may do: where it stands, how far it may go, and the days on which something happens. */
export interface ThumbRange {
  readonly day: number
  /** First and last day that the other thumb allows, epoch days. */
  readonly min: number
  readonly max: number
  /** Sorted, unique. */
  readonly eventDays: readonly number[]
}

const WEEK = 7

/**
 * Where a key takes a thumb, epoch days: arrows to the previous or next day with an event (with Shift: one day), Page
 * keys seven days, Home and End as far as the other thumb allows. The same day where there is nowhere to go; null for
 * keys that are none of these.
 */
export function daySteppedBy(key: string, withShift: boolean, range: ThumbRange): number | null {
  const target = targetOf(key, withShift, range)
  return target === null ? null : Math.min(Math.max(target, range.min), range.max)
}

function targetOf(key: string, withShift: boolean, { day, min, max, eventDays }: ThumbRange): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return withShift ? day + 1 : (eventDays.find((each) => each > day) ?? day)
    case 'ArrowLeft':
    case 'ArrowDown':
      return withShift ? day - 1 : (eventDays.findLast((each) => each < day) ?? day)
    case 'PageUp':
      return day + WEEK
    case 'PageDown':
      return day - WEEK
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}
