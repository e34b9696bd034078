import type { DatasetIndex } from '@/queries/indexDataset'

/** Whether the dataset is made from an article or from another record, which the words of the overview depend on. */
export function sourceKind({ dataset }: DatasetIndex): 'article' | 'record' {
  return [...dataset.sources.values()].some(({ kind }) => kind === 'article') ? 'article' : 'record'
}
