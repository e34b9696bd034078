import type { Bin } from '@/queries/binOf'
import type { MeasureText } from '../marks/measure'
import type { Shape } from '../marks/shape'
import type { Laid } from './laneMark'
import { labelAt } from './laneMarkOf'
import type { LaneRecord } from './laneRecord'
import { recordShapes, type Voice } from './recordShapes'
import type { Rows } from './rows'
import type { Column } from './timelineLayout'
import type { TimelineNames } from './timelineNames'

const SIGN_PX = 21
const SAMPLES = 3
const PAD_PX = 7
const LEAST_PX = 44

/** The records that stand for a column: meetings first, then one of each kind; one sign, or three where nothing is dated. */
function samplesOf(bin: Bin, records: readonly LaneRecord[]): readonly LaneRecord[] {
  const kinds = new Map(records.toReversed().map((record) => [`${record.form} ${record.sign}`, record]))
  const distinct = records.filter((record) => [...kinds.values()].includes(record))
  const first = distinct.toSorted((a, b) => Number(b.form === 'meeting') - Number(a.form === 'meeting'))
  return bin === 'undated' ? distinct.slice(0, SAMPLES) : first.slice(0, 1)
}

/** Width a column without an axis takes on a phone, px; at least a finger's. */
export function phoneBinWidth(
  bin: Bin,
  records: readonly LaneRecord[],
  names: TimelineNames,
  measure: MeasureText,
): number {
  const signs = samplesOf(bin, records).length * SIGN_PX
  return Math.ceil(
    Math.max(LEAST_PX, signs + PAD_PX, measure(names.phoneBin(bin, records), 13, 400) + PAD_PX),
  )
}

/** One mark for a whole column: it opens the list of what is in it, or is that thing's own mark where it is one. */
export function phoneBinMark(
  { bin, x, width }: Column,
  records: readonly LaneRecord[],
  rows: Rows,
  names: TimelineNames,
): Laid {
  const [only] = records
  const samples = samplesOf(bin, records)
  const middle = x + width / 2
  const label = labelAt(middle, rows.day, [names.phoneBin(bin, records)], 'middle', 'plain', 'muted')
  const isOne = records.length === 1 && only !== undefined
  const shapes = (voice: Voice): readonly Shape[] => [
    ...samples.flatMap((record, i) => {
      const outlined = voice === 'rest' && !isOne && record.form === 'act' ? 'hollow' : voice
      return recordShapes(
        record,
        [middle + (i - (samples.length - 1) / 2) * SIGN_PX, rows.bar],
        outlined,
        samples.length > 1 ? 0.75 : 0.85,
      )
    }),
    label,
  ]
  const key = `bin:${bin}`
  const name = isOne ? names.name(only) : names.binName(bin, records.length)
  const refs = records.map(({ ref }) => ref)
  const mark = {
    key,
    ref: isOne ? only.ref : null,
    certainty: isOne ? only.certainty : null,
    bin,
    rest: shapes('rest'),
    hollow: shapes('hollow'),
    selected: shapes('selected'),
    hit: { box: { x, y: 3, width, height: rows.height - 3 }, name, notes: isOne ? names.notes(only) : [] },
    follows: refs,
    days: null,
  }
  return { marks: [mark], lists: new Map(isOne ? [] : [[key, { name, refs }]]) }
}
