import { LOCALE } from './translate'

const MS_A_DAY = 86_400_000

const style = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE === 'en' ? 'en-GB' : LOCALE, { ...options, timeZone: 'UTC' })
const FORMATS = {
  /** 15 Nov 2024 */
  short: style({ day: 'numeric', month: 'short', year: 'numeric' }),
  /** 15 November 2024 */
  long: style({ day: 'numeric', month: 'long', year: 'numeric' }),
  /** 15 Nov */
  dayMonth: style({ day: 'numeric', month: 'short' }),
  /** Fri */
  weekday: style({ weekday: 'short' }),
  /** November 2024 */
  month: style({ month: 'long', year: 'numeric' }),
  /** Nov 2024 */
  shortMonth: style({ month: 'short', year: 'numeric' }),
  /** 15 */
  day: style({ day: 'numeric' }),
}
export type DayStyle = keyof typeof FORMATS | 'weekdayDay' | 'weekdayShort'

/** A calendar day in words; an epoch day has no zone, so UTC is only the frame it is counted in. */
export function formatDayAs(epochDay: number, as: DayStyle): string {
  const instant = epochDay * MS_A_DAY
  if (as === 'weekdayDay') return `${FORMATS.weekday.format(instant)} ${FORMATS.day.format(instant)}`
  if (as === 'weekdayShort')
    return `${FORMATS.weekday.format(instant)} ${english(FORMATS.short.format(instant))}`
  return english(FORMATS[as].format(instant))
}

/** British "Sept" is the one month of four letters; the pictures count on three. */
const english = (text: string) => text.replace('Sept ', 'Sep ')
