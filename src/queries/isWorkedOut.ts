import { at, type DatasetIndex } from './indexDataset'

/** Whether a day (epoch days) was worked out: events end on it, and not one of them is dated so by the source itself. */
export function isWorkedOut({ events, endDay, byTime }: DatasetIndex, day: number): boolean {
  const ending = Array.from(byTime).filter((i) => at(endDay, i) - 1 === day)
  return ending.length > 0 && ending.every((i) => events[i]?.when.scope === 'inferred')
}
