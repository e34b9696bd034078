import * as z from 'zod/mini'
import { PRECISIONS, WHEN_BASES } from '@/model/time/when'
import { localText, oneOf, orNull, scope, words } from './fields'

/** The day on the calendar of the venue. */
export const venueDay = z.strictObject({
  edtf: words,
  zone: words,
  basis: oneOf(WHEN_BASES),
  scope,
})

/** A date in the file: the model's `When` without its extents, which are computed from the EDTF. */
export const when = z.strictObject({
  stated: orNull(words),
  edtf: orNull(words),
  basis: oneOf(WHEN_BASES),
  precision: oneOf(PRECISIONS),
  zone: orNull(words),
  venueLocal: orNull(venueDay),
  instantWindow: orNull(z.tuple([words, words])),
  conflict: orNull(words),
  scope,
  note: orNull(localText),
})

/** A date of a file with its omitted fields filled in. */
export type WhenInFile = z.output<typeof when>
/** A venue's day of a file with its omitted fields filled in. */
export type VenueDayInFile = z.output<typeof venueDay>
