/** How much of the coast a part of the world keeps. */
export interface Region {
  /** Degrees: west, south, east, north. */
  readonly box: readonly [number, number, number, number]
  /** Factor on the weight of a position (the area it stands for): 4 keeps corners four times smaller. */
  readonly detail: number
  /** Islands below this many km² are left out, unless they are the largest of a country. */
  readonly leastKm2: number
}

/** The first that holds a position counts. Readers enlarge the coasts of East Asia and Europe, few others. */
const REGIONS: readonly Region[] = [
  { box: [115, 25, 150, 50], detail: 8, leastKm2: 60 },
  { box: [-12, 34, 60, 70], detail: 4, leastKm2: 60 },
  { box: [-180, 66, 180, 90], detail: 0.2, leastKm2: 1500 },
  { box: [-180, -90, 180, -58], detail: 0.1, leastKm2: 5000 },
]

const ELSEWHERE: Region = { box: [-180, -90, 180, 90], detail: 1, leastKm2: 250 }

/** The region a position in degrees lies in. */
export function regionAt(lon: number, lat: number): Region {
  const found = REGIONS.find(
    ({ box: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north,
  )
  return found ?? ELSEWHERE
}
