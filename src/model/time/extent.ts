/**
 * A span of calendar days as a half-open interval [start, end) in epoch days (1970-01-01 is 0), zone-free.
 * -Infinity and Infinity are open bounds; null is an unknown bound.
 */
export interface Extent {
  readonly start: number | null
  readonly end: number | null
}

/** Whether an extent and a half-open span of days share a day. An unknown bound reaches no further than the known one. */
export function meets(extent: Extent, from: number, until: number): boolean {
  const { start, end } = boundsOf(extent)
  return start < until && end > from
}

/** Both bounds as numbers: an unknown bound is taken one day from the known one. */
export function boundsOf(extent: Extent): { readonly start: number; readonly end: number } {
  const start = extent.start ?? (extent.end === null ? -Infinity : extent.end - 1)
  const end = extent.end ?? (extent.start === null ? Infinity : extent.start + 1)
  return { start, end }
}
