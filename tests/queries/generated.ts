import * as fc from 'fast-check'
import { parseDataset } from '@/dataset/parseDataset'
import type { Dataset } from '@/model/dataset'
import { generateDataset, type Size } from '../builders/generateDataset'

/** The first day on which a generated dataset's dated events may lie: 1 January 2024. */
export const FIRST_DAY = 19723

/** An invented dataset of some size, as the app would read it. */
export function generated(size: Size): Dataset {
  const { dataset, issues } = parseDataset(generateDataset(size))
  if (dataset === null) throw new Error(`generated got ${JSON.stringify(issues.slice(0, 3))}`)
  return dataset
}

/** Small invented datasets in which the same few actors meet often. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    events: fc.integer({ min: 0, max: 150 }),
    actors: fc.integer({ min: 3, max: 12 }),
    days: fc.constant(40),
  })
  .map(generated)
