import * as z from 'zod/mini'
import { _default as orElse } from 'zod/mini'
import type { AbsenceId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import { id, localText, oneOf, orEmpty, orNull, words } from './fields'
import { longitude } from './place'

/** What `meta.format` says, so that a file is known for one of ours. */
export const FORMAT = 'sidelines-dataset'
/** The version this code reads and writes. */
export const VERSION = 1

const ref = z
  .string()
  .check(
    z.regex(/^(?:(?:actor|event|claim|relation|place|occupancy|segment):[^:~]+|tie:[^:~]+~[^:~]+)$/),
  ) as unknown as z.ZodMiniType<Ref, string>

/** A line of the overview. */
export const finding = z.strictObject({ text: localText, basis: localText, refs: orEmpty(ref) })

/** Where a reader may start; without an action, something to select. */
export const entry = z.strictObject({
  label: localText,
  ref: orNull(ref),
  action: orElse(oneOf(['select', 'play']), 'select'),
})

const map = z.strictObject({
  centre: orNull(longitude),
  borders: orElse(oneOf(['today', 'none']), 'today'),
})

/** The head of the file. */
export const meta = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: id<string>(),
  title: localText,
  shortTitle: localText,
  headline: localText,
  summary: localText,
  summaryClaim: orNull(localText),
  asOf: localText,
  findings: orEmpty(finding),
  entries: orEmpty(entry),
  codebooks: orEmpty(words),
  licence: words,
  curators: orEmpty(words),
  changes: orEmpty(
    z.strictObject({ date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), text: localText }),
  ),
  mapNotes: orEmpty(localText),
  map: orElse(map, () => ({ centre: null, borders: 'today' as const })),
  axis: orNull(z.array(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))).check(z.minLength(1))),
})

/** A question the source does not answer. */
export const absence = z.strictObject({ id: id<AbsenceId>(), question: localText })

/** A tour: each step is a text and a view of the application by its address. */
export const story = z.strictObject({
  id: id<string>(),
  title: localText,
  steps: orEmpty(z.strictObject({ title: localText, text: localText, view: words })),
})
