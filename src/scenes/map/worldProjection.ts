import { geoEqualEarthRaw } from 'd3-geo'
import type { LonLat } from '@/model/lonLat'
import type { Point } from '../marks/point'
import { turnedLon, wrapLon } from './seam'

const RADIANS = Math.PI / 180

/** Half the width of the world on the plane. One plane unit is one px at zoom 0. */
const HALF_WIDTH = 512
const SCALE = HALF_WIDTH / geoEqualEarthRaw(Math.PI, 0)[0]

/** y of the poles, which are lines; the inverse takes anything beyond for the pole. */
const HALF_HEIGHT = geoEqualEarthRaw(0, Math.PI / 2)[1] * SCALE

/** Rounding may put a point of the rim this far outside, in radians and in units. */
const RIM_TOLERANCE = 1e-9

/** Steps of the outline from pole to pole. Equal Earth's rim bends slowly: 60 keep it within 0.05 units. */
const OUTLINE_STEPS = 60

/** A map of the world turned to a meridian: degrees to plane units and back. */
export interface WorldProjection {
  /** The meridian in the middle, in (-180, 180]. The seam is opposite to it. */
  readonly centreLon: number
  /** x within ±512, y within ±249.2, y down. A position on the seam lands on the right rim. */
  readonly toPlane: (at: LonLat) => Point
  /** The position at a point of the plane, or null outside the world. */
  readonly fromPlane: (point: Point) => LonLat | null
  /** The same with a longitude counted from the centre, which may run past ±180: beyond the rim on the plane. */
  readonly turnedToPlane: (turned: number, lat: number) => Point
  /** The rim of the world, a closed ring from the north-east corner, clockwise. */
  readonly outline: readonly Point[]
}

function turnedToPlane(turned: number, lat: number): Point {
  const raw = geoEqualEarthRaw(turned * RADIANS, lat * RADIANS)
  // `+ 0` turns the -0 of the equator into 0.
  return [raw[0] * SCALE, -raw[1] * SCALE + 0]
}

function outlineOf(): readonly Point[] {
  const right = Array.from({ length: OUTLINE_STEPS + 1 }, (_, i) => 90 - (180 * i) / OUTLINE_STEPS)
  return [
    ...right.map((lat) => turnedToPlane(180, lat)),
    ...right.toReversed().map((lat) => turnedToPlane(-180, lat)),
  ]
}

/**
 * Equal Earth (Šavrič, Patterson and Jenny 2018) turned so that a meridian stands in the middle: areas are
 * true, parallels straight. The plane is the same for every centre.
 * @param centre longitude in degrees, any turn of it
 * @throws RangeError when it is not finite
 */
export function worldProjection(centre: number): WorldProjection {
  if (!Number.isFinite(centre))
    throw new RangeError(`worldProjection needs a finite longitude, got ${centre}`)
  const centreLon = wrapLon(centre)
  return {
    centreLon,
    toPlane: ([lon, lat]) => turnedToPlane(turnedLon(lon, centreLon), lat),
    fromPlane: ([x, y]) => {
      if (!(Math.abs(y) <= HALF_HEIGHT + RIM_TOLERANCE)) return null
      const [turned = Number.NaN, phi = Number.NaN] = geoEqualEarthRaw.invert?.(x / SCALE, -y / SCALE) ?? []
      if (!(Math.abs(turned) <= Math.PI + RIM_TOLERANCE)) return null
      return [wrapLon(turned / RADIANS + centreLon), phi / RADIANS]
    },
    turnedToPlane,
    outline: outlineOf(),
  }
}
