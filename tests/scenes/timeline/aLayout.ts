import type { Dataset } from '@/model/dataset'
import { axisOf } from '@/queries/axisOf'
import { indexDataset } from '@/queries/indexDataset'
import { layPhone } from '@/scenes/timeline/layPhone'
import { layTimeline } from '@/scenes/timeline/layTimeline'
import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import { plainMeasure, plainNames } from './plainNames'

/** The lanes of a dataset at a width: those of a phone below 568 px, as in the app. */
export function aLayout(dataset: Dataset, width = 1392, height = 130): TimelineLayout {
  const index = indexDataset(dataset)
  const input = { index, axis: axisOf(index), width, height, names: plainNames, measure: plainMeasure }
  return width < 568 ? layPhone(input) : layTimeline(input)
}
