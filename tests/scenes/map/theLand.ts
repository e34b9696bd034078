import { readFileSync } from 'node:fs'
import { isLandTopology, type LandTopology } from '@/scenes/map/landTopology'
import type { Point } from '@/scenes/marks/point'

/** The land shapes that the app loads. */
export function theLand(): LandTopology {
  const land: unknown = JSON.parse(readFileSync('public/geo/land.topo.json', 'utf8'))
  if (!isLandTopology(land)) throw new Error('public/geo/land.topo.json is no land topology')
  return land
}

/** The lines of a path of `M`, `L` and `Z` commands. */
export function linesOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) =>
      line
        .replace('Z', '')
        .split('L')
        .map((token): Point => {
          const [x = Number.NaN, y = Number.NaN] = token.split(',').map(Number)
          return [x, y]
        }),
    )
}

/** The area inside a closed path in square units; holes run the other way round and count against it. */
export function areaOf(path: string): number {
  const signed = linesOf(path).map((ring) =>
    ring.reduce((sum, [x, y], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x, y]
      return sum + (x * y2 - x2 * y) / 2
    }, 0),
  )
  return Math.abs(signed.reduce((sum, area) => sum + area, 0))
}
