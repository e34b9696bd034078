import { type Fetched, fetchText } from '@/platform/fetchText'
import { isLandTopology, type LandTopology } from '@/scenes/map/landTopology'

/** Land shapes on their way. */
export interface PendingLand {
  /** Undefined while on their way; null if they can't be had: the map then draws without land and says so. */
  readonly now: () => LandTopology | null | undefined
  readonly known: Promise<LandTopology | null>
}

/** Asks for the bundled land shapes. */
export function fetchLand(base: string): Promise<Fetched> {
  return fetchText(new URL('geo/land.topo.json', base).href)
}

/** Reads land shapes that are on their way. */
export function loadLand(file: Promise<Fetched>): PendingLand {
  let land: LandTopology | null | undefined
  const known = file.then(parseLand).then((found) => {
    land = found
    return found
  })
  return { now: () => land, known }
}

function parseLand(fetched: Fetched): LandTopology | null {
  if (!fetched.ok) return null
  try {
    const value: unknown = JSON.parse(fetched.text)
    return isLandTopology(value) ? value : null
  } catch {
    return null
  }
}
