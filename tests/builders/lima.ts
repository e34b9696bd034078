import { readFileSync } from 'node:fs'
import { parseDataset } from '@/dataset/parseDataset'
import type { Dataset } from '@/model/dataset'

function read(path: string): Dataset {
  const { dataset, issues } = parseDataset(JSON.parse(readFileSync(path, 'utf8')))
  if (dataset === null) throw new Error(`${path} can't be shown: ${JSON.stringify(issues.slice(0, 5))}`)
  return dataset
}

/** The published dataset, parsed as the app parses it. */
export function lima(): Dataset {
  return read('public/data/lima-2024.json')
}

/** The second dataset: another ocean, another century. */
export function atlantic(): Dataset {
  return read('tests/fixtures/atlantic-1941.json')
}
