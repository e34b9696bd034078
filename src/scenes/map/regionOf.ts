import type { LonLat } from '@/model/lonLat'

/** A part of the world an enlargement can be named after: west, south, east, north in degrees. */
const REGIONS = {
  'northeast-asia': [97, 28, 146, 54],
  'southeast-asia': [92, -11, 142, 24],
  'south-asia': [60, 5, 98, 38],
  'central-asia': [46, 35, 88, 56],
  'middle-east': [25, 12, 63, 42],
  'eastern-europe': [19, 43, 50, 62],
  europe: [-25, 34, 50, 72],
  'north-africa': [-18, 15, 38, 38],
  africa: [-18, -35, 52, 38],
  caribbean: [-93, 7, -58, 28],
  'north-america': [-170, 14, -52, 72],
  'south-america': [-82, -56, -34, 13],
  oceania: [110, -48, 180, 0],
} as const

export type RegionName = keyof typeof REGIONS

/** The smallest named region (they are listed from small to large where they nest) that holds all points; null for none. */
export function regionOf(points: readonly LonLat[]): RegionName | null {
  const names = Object.keys(REGIONS) as readonly RegionName[]
  return (
    names.find((name) => {
      const [west, south, east, north] = REGIONS[name]
      return points.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north)
    }) ?? null
  )
}
