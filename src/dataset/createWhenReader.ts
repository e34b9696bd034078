import { type EdtfResult, parseEdtf } from '@/model/time/edtf'
import { PRECISIONS, type Precision, type VenueDay, type When, type WhenBasis } from '@/model/time/when'
import type { Path, Report } from './issue'
import type { VenueDayInFile, WhenInFile } from './schema/when'

/** The finest precision each way of coming by a date can give; `none` gives no date. */
const FINEST: Readonly<Record<WhenBasis, Precision>> = {
  explicit: 'instant',
  'weekday-resolved': 'day',
  'relative-resolved': 'day',
  caption: 'instant',
  'outside-source': 'instant',
  none: 'undated',
}

const NO_DAYS = { start: null, end: null }

/**
 * Reads the dates of a file: computes extents and reports what is wrong. Equal texts share one extent.
 * A date says no more than its basis and its own text can: nothing worked out from a weekday is other than a day,
 * nothing worked out from "next year" is an instant, no date is called finer than it is written, and undated is null.
 */
export function createWhenReader(report: Report): (when: WhenInFile, path: Path) => When {
  const results = new Map<string, EdtfResult>()
  const zones = new Map<string, boolean>()

  function read(edtf: string, path: Path, key: string | number): EdtfResult {
    const known = results.get(edtf)
    const result = known ?? parseEdtf(edtf)
    if (known === undefined) results.set(edtf, result)
    if (!result.ok) report(result.code, [...path, key], { edtf })
    return result
  }

  function checkZone(zone: string | null, path: Path): void {
    if (zone === null) return
    const known = zones.get(zone) ?? isZone(zone)
    zones.set(zone, known)
    if (!known) report('date.unknown-zone', [...path, 'zone'], { zone })
  }

  function readVenueDay(day: VenueDayInFile, path: Path): VenueDay {
    const result = read(day.edtf, path, 'edtf')
    checkZone(day.zone, path)
    if (day.basis === 'none')
      report('date.precision-not-supported', [...path, 'basis'], { ...day, precision: 'day' })
    return { ...day, extent: result.ok ? result.edtf.extent : NO_DAYS }
  }

  function checkWindow(instants: readonly [string, string], path: Path): void {
    for (const [i, instant] of instants.entries()) {
      const result = read(instant, path, i)
      const isUtc = !result.ok || result.edtf.time?.endsWith('Z') === true
      if (!isUtc) report('date.invalid', [...path, i], { edtf: instant })
    }
    const [from, until] = instants
    // Written alike and both in UTC, so the order of the letters is the order of time.
    if (from.length === until.length && from > until)
      report('date.reversed', path, { edtf: `${from}/${until}` })
  }

  return (when, path) => {
    const { edtf, basis, precision } = when
    const result = edtf === null ? null : read(edtf, path, 'edtf')
    const written = result === null ? 'undated' : result.ok ? result.edtf.precision : precision
    if (!supports(basis, precision, written)) {
      report('date.precision-not-supported', [...path, 'precision'], {
        edtf: edtf ?? 'null',
        basis,
        precision,
      })
    }
    checkZone(when.zone, path)
    if (when.instantWindow !== null) checkWindow(when.instantWindow, [...path, 'instantWindow'])
    return {
      ...when,
      extent: result?.ok === true ? result.edtf.extent : null,
      venueLocal: when.venueLocal === null ? null : readVenueDay(when.venueLocal, [...path, 'venueLocal']),
    }
  }
}

/** Whether a basis can give what is said, and the EDTF says as much. */
function supports(basis: WhenBasis, said: Precision, written: Precision): boolean {
  if (basis === 'none' || said === 'undated' || written === 'undated') {
    return basis === 'none' && said === 'undated' && written === 'undated'
  }
  if (basis === 'weekday-resolved' && said !== 'day') return false
  return fineness(said) >= fineness(written) && fineness(said) >= fineness(FINEST[basis])
}

/** Higher is coarser. */
function fineness(precision: Precision): number {
  return PRECISIONS.indexOf(precision)
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
