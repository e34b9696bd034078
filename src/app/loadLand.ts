import { fetchText } from '@/platform/fetchText'
import { isLandTopology, type LandTopology } from '@/scenes/map/landTopology'

/** Land shapes on their way. */
export interface PendingLand {
  /** Undefined while on their way; null if they can't be had: the map then draws without land and says so. */
  readonly now: () => LandTopology | null | undefined
  readonly known: Promise<LandTopology | null>
}

/** Asks for the bundled land shapes. */
export function loadLand(base: string): PendingLand {
  let land: LandTopology | null | undefined
  const known = fetchLand(base).then((found) => {
    land = found
    return found
  })
  return { now: () => land, known }
}

async function fetchLand(base: string): Promise<LandTopology | null> {
  const fetched = await fetchText(new URL('geo/land.topo.json', base).href)
  if (!fetched.ok) return null
  try {
    const value: unknown = JSON.parse(fetched.text)
    return isLandTopology(value) ? value : null
  } catch {
    return null
  }
}
