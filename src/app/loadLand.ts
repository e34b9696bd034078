import { fetchText } from '@/platform/fetchText'
import { isLandTopology, type LandTopology } from '@/scenes/map/landTopology'

/** The bundled land shapes; null if they can't be had: the map then draws without land and says so. */
export async function loadLand(base: string): Promise<LandTopology | null> {
  const fetched = await fetchText(new URL('geo/land.topo.json', base).href)
  if (!fetched.ok) return null
  try {
    const value: unknown = JSON.parse(fetched.text)
    return isLandTopology(value) ? value : null
  } catch {
    return null
  }
}
