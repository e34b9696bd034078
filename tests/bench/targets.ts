import type { Subject } from './benchSite'
import type { Sizes } from './fileSizes'
import type { Visit } from './measureVisit'

/** A number for each subject, medians of the rounds. */
export type Measured = Readonly<Record<Subject, Omit<Visit, 'addresses'>>>

export interface Row {
  readonly what: string
  readonly unit: string
  /** How the value is reached from what was measured. */
  readonly value: (subject: Exclude<Subject, 'floor'>, measured: Measured) => number
  readonly floor: (floor: Measured['floor']) => number | null
  readonly most: Readonly<Partial<Record<Subject, number>>>
}

const MEGABYTE = 1_000_000

/** Speed, in the order of the issue; where nothing is promised the value stands for itself. */
export const ROWS: readonly Row[] = [
  {
    what: 'first full picture / floor’s first paint',
    unit: '×',
    value: (subject, measured) => measured[subject].firstPictureMs / measured.floor.firstPictureMs,
    floor: () => 1,
    most: { lima: 3.5, thousand: 5, tenThousand: 10 },
  },
  {
    what: '  the same',
    unit: 'ms',
    value: (subject, measured) => measured[subject].firstPictureMs,
    floor: ({ firstPictureMs }) => firstPictureMs,
    most: {},
  },
  {
    what: 'scrub step, key to painted frame, p95 / floor’s',
    unit: '×',
    value: (subject, measured) => measured[subject].stepP95Ms / measured.floor.stepP95Ms,
    floor: () => 1,
    most: { lima: 1.25, thousand: 1.25, tenThousand: 2 },
  },
  {
    what: '  the same',
    unit: 'ms',
    value: (subject, measured) => measured[subject].stepP95Ms,
    floor: ({ stepP95Ms }) => stepP95Ms,
    most: {},
  },
  {
    what: '  until the frame is handed over, median',
    unit: 'ms',
    value: (subject, measured) => measured[subject].frameMs,
    floor: ({ frameMs }) => frameMs,
    most: {},
  },
  {
    what: 'main thread per step (TaskDuration, processor time)',
    unit: 'ms',
    value: (subject, measured) => measured[subject].stepTaskMs,
    floor: ({ stepTaskMs }) => stepTaskMs,
    most: { lima: 4, thousand: 6, tenThousand: 25 },
  },
  {
    what: '  in the second after the last step',
    unit: 'ms',
    value: (subject, measured) => measured[subject].restTaskMs,
    floor: ({ restTaskMs }) => restTaskMs,
    most: {},
  },
  {
    what: 'JS heap after load',
    unit: 'MB',
    value: (subject, measured) => measured[subject].heapBytes / MEGABYTE,
    floor: ({ heapBytes }) => heapBytes / MEGABYTE,
    most: { thousand: 20, tenThousand: 40 },
  },
  {
    what: 'layout shift (CLS)',
    unit: '',
    value: (subject, measured) => measured[subject].shift,
    floor: ({ shift }) => shift,
    most: { lima: 0, thousand: 0, tenThousand: 0 },
  },
]

/** Size of the first view with the app's own dataset, kB gzip (1,000 bytes). */
export const SIZE_ROWS: readonly {
  readonly what: string
  readonly bytes: keyof Sizes
  readonly most: number
}[] = [
  { what: 'JavaScript of the first view, gzip', bytes: 'scriptBytes', most: 220 },
  { what: 'all files to the first full picture', bytes: 'allBytes', most: 450 },
]
