import { type DayStyle, formatDayAs } from './dates'

/** A day with `*` where it was worked out: "17 Nov 2024*". */
export function signedDay(epochDay: number, as: DayStyle, isWorkedOut: boolean): string {
  return `${formatDayAs(epochDay, as)}${isWorkedOut ? '*' : ''}`
}
