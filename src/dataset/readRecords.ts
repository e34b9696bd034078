import type * as z from 'zod/mini'
import type { Path, Report } from './issue'
import { createReader } from './schema/createReader'
import { SECTIONS, type MetaInFile, type RecordIn, type SectionName } from './schema/datasetFile'
import { meta } from './schema/meta'
import { kindOf, reportFaults } from './schemaFaults'

/** The records of one section by their position in the file; null where one can't be read. */
export type Section<Name extends SectionName> = readonly (RecordIn<Name> | null)[]

/** A file whose records have their form; what they refer to is not looked at yet. */
export type FileRecords = { readonly [Name in SectionName]: Section<Name> } & {
  readonly meta: MetaInFile | null
  /** All ids given, those of unreadable records too, so that one fault is not told twice. */
  readonly ids: { readonly [Name in SectionName]: ReadonlySet<string> }
}

type Fields = Readonly<Record<string, unknown>>
const OTHER_KEYS = ['$schema', 'meta']

/** Reads every record of a file by the schema, each on its own: a fault in one hides nothing in another. */
export function readRecords(file: Fields, report: Report): FileRecords {
  for (const key of Object.keys(file)) {
    if (!(key in SECTIONS) && !OTHER_KEYS.includes(key)) report('format.unknown-key', [key], { key })
  }
  const ids = {} as { -readonly [Name in SectionName]: ReadonlySet<string> }
  const sections = {} as { -readonly [Name in SectionName]: Section<Name> }
  for (const name of Object.keys(SECTIONS) as SectionName[]) {
    const list = toList(file[name], [name], report)
    ids[name] = collectIds(list, [name], report)
    Object.assign(sections, { [name]: readAll(SECTIONS[name], list, [name], report) })
  }
  return { ...sections, meta: readOne(meta, createReader(meta), file['meta'], ['meta'], report), ids }
}

/** The ids of a list of records; a second record of the same id is reported, with the place of the first. */
function collectIds(list: readonly unknown[], path: Path, report: Report): ReadonlySet<string> {
  const positions = new Map<string, number>()
  list.forEach((record, i) => {
    const id = (record as Fields | null)?.['id']
    if (typeof id !== 'string') return
    const first = positions.get(id)
    if (first === undefined) positions.set(id, i)
    else report('reference.duplicate-id', [...path, i, 'id'], { id, first: `/${path.join('/')}/${first}` })
  })
  return new Set(positions.keys())
}

function toList(input: unknown, path: Path, report: Report): readonly unknown[] {
  if (Array.isArray(input)) return input
  if (input !== undefined) report('format.wrong-type', path, { expected: 'array', found: kindOf(input) })
  return []
}

function readAll<Schema extends z.ZodMiniType>(
  schema: Schema,
  list: readonly unknown[],
  path: Path,
  report: Report,
): readonly (z.output<Schema> | null)[] {
  const read = createReader(schema)
  return list.map((input, i) => read(input) ?? readOne(schema, read, input, [...path, i], report))
}

/** One record by the schema itself, which says why; unknown keys are reported and left out. */
function readOne<Schema extends z.ZodMiniType>(
  schema: Schema,
  read: (input: unknown) => z.output<Schema> | null,
  input: unknown,
  path: Path,
  report: Report,
): z.output<Schema> | null {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const faults = result.error.issues
  reportFaults(faults, path, report)
  let known = input
  for (const fault of faults) {
    if (fault.code !== 'unrecognized_keys') return null
    known = without(known, fault.path, fault.keys)
  }
  return read(known)
}

/** A copy without some keys of the object at a path. */
function without(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) {
    return Object.fromEntries(Object.entries(value as Fields).filter(([each]) => !keys.includes(each)))
  }
  if (Array.isArray(value))
    return value.map((each: unknown, i) => (i === key ? without(each, rest, keys) : each))
  return { ...(value as Fields), [key]: without((value as Fields)[String(key)], rest, keys) }
}
