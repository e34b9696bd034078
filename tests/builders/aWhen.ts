import { parseEdtf } from '@/model/time/edtf'
import type { When } from '@/model/time/when'

/** A date as the source states it; null is undated. Throws on a text that is not EDTF. */
export function aWhen(edtf: string | null, rest: Partial<Omit<When, 'edtf' | 'extent'>> = {}): When {
  const result = edtf === null ? null : parseEdtf(edtf)
  if (result !== null && !result.ok) throw new Error(`aWhen got "${edtf}": ${result.code}`)
  return {
    stated: edtf,
    edtf,
    extent: result === null ? null : result.edtf.extent,
    basis: edtf === null ? 'none' : 'explicit',
    precision: result === null ? 'undated' : result.edtf.precision,
    zone: null,
    venueLocal: null,
    instantWindow: null,
    conflict: null,
    scope: 'article',
    note: null,
    ...rest,
  }
}

/** What builders take for a date: EDTF, null for undated, or a whole `When`. */
export type WhenLike = string | null | When

export function toWhen(when: WhenLike): When {
  return when === null || typeof when === 'string' ? aWhen(when) : when
}
