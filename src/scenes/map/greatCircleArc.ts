import { geoInterpolate } from 'd3-geo'
import type { LonLat } from '@/model/lonLat'
import type { Point } from '../marks/point'
import { nearestTurn, turnedLon } from './seam'
import type { WorldProjection } from './worldProjection'

/** A great circle on the plane. Split where it crosses the seam: then there is an exit and an entry. */
export interface Arc {
  /** One piece or two, in the order of travel, two points or more each, plane units. */
  readonly pieces: readonly (readonly Point[])[]
  /** Where it leaves the plane, on the rim: the end of the first piece. */
  readonly exit: Point | null
  /** Where it comes in again, on the other rim at the same latitude: the start of the second piece. */
  readonly entry: Point | null
}

/** A place on the way: share of the way, longitude from the centre as a running count, latitude. */
interface Sample {
  readonly t: number
  readonly turned: number
  readonly lat: number
}

const STEPS = 64
/** Neighbouring points further apart than this on the plane get one between them: near the poles it takes many. */
const MOST_UNITS = 6
const MOST_HALVINGS = 24
/** Degrees within which a longitude counts as lying on the seam. */
const ON_SEAM = 1e-9
/** Halvings that find the seam: 1 / 2^52 of a step is below the last bit of a degree. */
const BISECTIONS = 52
/** Radians short of half the globe from which the shortest way is no longer told apart from any other. */
const ANTIPODAL = 1e-6

/**
 * The shortest way between two positions over the globe, drawn on the plane. Between antipodes, where every way
 * is as short, it follows the meridian of the first.
 * @param steps least number of segments on the whole way
 */
export function greatCircleArc(from: LonLat, to: LonLat, projection: WorldProjection, steps = STEPS): Arc {
  const along = wayBetween(from, to)
  const sampleAt = (t: number, near: number): Sample => {
    const [lon, lat] = t === 0 ? from : t === 1 ? to : along(t)
    return { t, turned: nearestTurn(turnedLon(lon, projection.centreLon), near), lat }
  }
  const samples = settle(run(sampleAt, projection, steps))
  const isOut = ({ turned }: Sample) => Math.abs(turned) > 180 + ON_SEAM
  const firstOut = samples.findIndex(isOut)
  const plane = ({ turned, lat }: Sample): Point => projection.turnedToPlane(clampToRim(turned), lat)
  const [inside, outside] = [samples[firstOut - 1], samples[firstOut]]
  if (!inside || !outside) return { pieces: [samples.map(plane)], exit: null, entry: null }

  const side = Math.sign(outside.turned)
  const lat = latOnSeam(inside, outside, sampleAt)
  const exit = projection.turnedToPlane(side * 180, lat)
  const entry = projection.turnedToPlane(side * -180, lat)
  // The seam may lie on the last sample inside: then that sample is the exit itself.
  const before = samples.slice(0, firstOut).filter(({ turned }) => Math.abs(turned) < 180 - ON_SEAM)
  const after = samples.slice(firstOut).map((sample) => ({ ...sample, turned: sample.turned - side * 360 }))
  return {
    pieces: [
      [...before.map(plane), exit],
      [entry, ...after.map(plane)],
    ],
    exit,
    entry,
  }
}

/** Positions by share of the way. */
function wayBetween([lon, lat]: LonLat, [toLon, toLat]: LonLat): (t: number) => LonLat {
  const [start, end]: [[number, number], [number, number]] = [
    [lon, lat],
    [toLon, toLat],
  ]
  if (angleBetween(start, end) < Math.PI - ANTIPODAL) return geoInterpolate(start, end)
  const half: [number, number] = [lon, Math.abs(lat) > 45 ? 0 : 90]
  const [first, second] = [geoInterpolate(start, half), geoInterpolate(half, end)]
  return (t) => (t < 0.5 ? first(t * 2) : second(t * 2 - 1))
}

const RADIANS = Math.PI / 180

/** The angle between two positions seen from the middle of the globe, radians. Method: the haversine formula. */
function angleBetween([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const halfChord = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2
  const share =
    halfChord(lat, toLat) + Math.cos(lat * RADIANS) * Math.cos(toLat * RADIANS) * halfChord(lon, toLon)
  return 2 * Math.asin(Math.sqrt(Math.min(1, share)))
}

const clampToRim = (turned: number): number => Math.min(180, Math.max(-180, turned))

/** Samples from end to end, longitudes counted on past ±180, close enough on the plane to look smooth. */
function run(
  sampleAt: (t: number, near: number) => Sample,
  projection: WorldProjection,
  steps: number,
): readonly Sample[] {
  const start = sampleAt(0, 0)
  const samples = [start]
  const addTo = (a: Sample, t: number, halvings: number): Sample => {
    const b = sampleAt(t, a.turned)
    const [p, q] = [projection.turnedToPlane(a.turned, a.lat), projection.turnedToPlane(b.turned, b.lat)]
    if (halvings > 0 && Math.hypot(q[0] - p[0], q[1] - p[1]) > MOST_UNITS) {
      return addTo(addTo(a, (a.t + t) / 2, halvings - 1), t, halvings - 1)
    }
    samples.push(b)
    return b
  }
  let last = start
  for (let i = 1; i <= steps; i++) last = addTo(last, i / steps, MOST_HALVINGS)
  return samples
}

/** A way that starts on the seam starts on the rim it goes away from inwards. */
function settle(samples: readonly Sample[]): readonly Sample[] {
  const [start] = samples
  const leaving = samples.find(({ turned }) => Math.abs(Math.abs(turned) - 180) > ON_SEAM)
  if (!start || !leaving || Math.abs(start.turned) < 180 - ON_SEAM || Math.abs(leaving.turned) < 180)
    return samples
  const turn = Math.sign(leaving.turned) * 360
  return samples.map((sample) => ({ ...sample, turned: sample.turned - turn }))
}

/** Halves the segment that crosses the seam until its end lies there. */
function latOnSeam(inside: Sample, outside: Sample, sampleAt: (t: number, near: number) => Sample): number {
  let [a, b] = [inside, outside]
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = sampleAt((a.t + b.t) / 2, a.turned)
    if (Math.abs(middle.turned) > 180) b = middle
    else a = middle
  }
  return b.lat
}
