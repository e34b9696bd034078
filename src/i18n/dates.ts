import { LOCALE } from './translate'

const MS_A_DAY = 86_400_000

const style = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE === 'en' ? 'en-GB' : LOCALE, { ...options, timeZone: 'UTC' })

const stylesOf = (era: Intl.DateTimeFormatOptions) => ({
  /** 15 Nov 2024 */
  short: style({ day: 'numeric', month: 'short', year: 'numeric', ...era }),
  /** 15 November 2024 */
  long: style({ day: 'numeric', month: 'long', year: 'numeric', ...era }),
  /** 15 Nov */
  dayMonth: style({ day: 'numeric', month: 'short' }),
  /** Fri */
  weekday: style({ weekday: 'short' }),
  /** November 2024 */
  month: style({ month: 'long', year: 'numeric', ...era }),
  /** Nov 2024 */
  shortMonth: style({ month: 'short', year: 'numeric', ...era }),
  /** 2024 */
  year: style({ year: 'numeric', ...era }),
  /** 15 */
  day: style({ day: 'numeric' }),
})
const OUR_ERA = stylesOf({})
/** 44 BC: without its era the year would be another one. */
const BEFORE = stylesOf({ era: 'short' })
const YEAR_ONE = -719_162
export type DayStyle = keyof typeof OUR_ERA | 'weekdayDay' | 'weekdayShort'

/** A calendar day in words; an epoch day has no zone, so UTC is only the frame it is counted in. */
export function formatDayAs(epochDay: number, as: DayStyle): string {
  const instant = epochDay * MS_A_DAY
  const styles = epochDay < YEAR_ONE ? BEFORE : OUR_ERA
  if (as === 'weekdayDay') return `${styles.weekday.format(instant)} ${styles.day.format(instant)}`
  if (as === 'weekdayShort')
    return `${styles.weekday.format(instant)} ${english(styles.short.format(instant))}`
  return english(styles[as].format(instant))
}

/** British "Sept" is the one month of four letters; the pictures count on three. */
const english = (text: string) => text.replace(/\bSept\b/, 'Sep')
