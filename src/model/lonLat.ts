/** A position on the globe: `[longitude, latitude]` in degrees, WGS 84. Longitude in [-180, 180], latitude in [-90, 90]. */
export type LonLat = readonly [number, number]
