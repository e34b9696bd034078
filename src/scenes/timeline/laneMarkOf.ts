import type { Box, Point } from '../marks/point'
import type { LabelShape, Shape } from '../marks/shape'
import type { LaneMark } from './laneMark'
import type { LaneRecord } from './laneRecord'
import { recordShapes } from './recordShapes'
import { BASELINE_PX } from './rows'
import type { TimelineNames } from './timelineNames'

/** Where a record's mark stands and what goes with it. */
interface Placement {
  readonly key: string
  readonly at: Point
  readonly hit: Box
  readonly label: LabelShape | null
  /** Under the sign in every voice, such as the bar a meeting lies on. */
  readonly under?: readonly Shape[]
  readonly scale?: number
}

/** The mark of a record in its three looks. */
export function laneMarkOf(record: LaneRecord, names: TimelineNames, placement: Placement): LaneMark {
  const { key, at, hit, label, under = [], scale = 1 } = placement
  const beside: readonly Shape[] = label ? [label] : []
  const inVoice = (voice: 'rest' | 'hollow' | 'selected') => [
    ...under,
    ...recordShapes(record, at, voice, scale),
    ...beside,
  ]
  return {
    key,
    ref: record.ref,
    certainty: record.certainty,
    bin: record.bin,
    rest: inVoice('rest'),
    hollow: inVoice('hollow'),
    selected: inVoice('selected'),
    hit: { box: hit, name: names.name(record), notes: names.notes(record) },
    follows: [record.ref],
    days: null,
  }
}

/** A label of one or two lines beside a mark whose middle is at `y`. */
export function labelAt(
  x: number,
  y: number,
  lines: readonly string[],
  align: LabelShape['align'],
  weight: 'strong' | 'plain' = 'plain',
  tone: 'ink' | 'muted' = 'ink',
): LabelShape {
  const raised = ((lines.length - 1) * 15) / 2
  return {
    kind: 'label',
    at: [x, y + BASELINE_PX - raised],
    lines: lines.map((text) => ({ text, weight, tone })),
    align,
    leader: null,
  }
}

/** The least that a finger or pointer needs, px. */
export const TARGET_PX = 24

/** A box of at least 24 × 24 px about a middle. */
export function targetAt([x, y]: Point, width: number = TARGET_PX, height: number = TARGET_PX): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
