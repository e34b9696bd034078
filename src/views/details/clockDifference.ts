const MS_AN_HOUR = 3_600_000

/** Hours a zone's clocks are ahead of UTC at an instant (ms since 1970); null for a zone the browser does not know. */
export function hoursAhead(zone: string, instant: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
  } catch {
    return null
  }
}

/** The wall clock of a zone at an instant: "Sat 16 Nov 10:00". Null for a zone the browser does not know. */
export function clockText(zone: string, instant: number): string | null {
  const ahead = hoursAhead(zone, instant)
  if (ahead === null) return null
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  return format.format(instant + ahead * MS_AN_HOUR).replaceAll(',', '')
}

/** An instant of ISO 8601 as ms since 1970; null where it is not one. */
export function toInstant(text: string): number | null {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : instant
}

/** Noon UTC of an epoch day, as ms since 1970: an instant at which the zones' offsets of that day can be compared. */
export function noonOf(epochDay: number): number {
  return (epochDay * 24 + 12) * MS_AN_HOUR
}
