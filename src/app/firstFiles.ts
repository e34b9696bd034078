import { DEFAULT_DATASET } from '@/state/createAppStore'
import { parsePermalink } from '@/state/permalink'
import { fetchDataset } from './fetchDataset'
import { fetchLand } from './loadLand'

const { datasetId, src } = parsePermalink(location.search).wish

/** The files of the first picture. The page imports this first: they are on their way while all else is made ready. */
export const firstFiles = {
  dataset: fetchDataset(datasetId ?? DEFAULT_DATASET, src ?? null),
  land: fetchLand(document.baseURI),
}

export type FirstFiles = typeof firstFiles
