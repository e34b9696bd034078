/** Brings any longitude in degrees into (-180, 180]. */
export function wrapLon(lon: number): number {
  if (lon > -180 && lon <= 180) return lon
  const turned = lon - 360 * Math.floor((lon + 180) / 360)
  return turned === -180 ? 180 : turned
}

/** A longitude counted from the centre of a map, in (-180, 180]: the seam is at both ends. */
export function turnedLon(lon: number, centreLon: number): number {
  return wrapLon(lon - centreLon)
}

/** Of all longitudes that name the same meridian (`lon` + 360 k), the one nearest to another; of two, the eastern. */
export function nearestTurn(lon: number, to: number): number {
  return lon - 360 * Math.ceil((lon - to) / 360 - 0.5)
}
