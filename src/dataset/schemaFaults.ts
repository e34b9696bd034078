import type * as z from 'zod/mini'
import type { Path, Report } from './issue'
import { ID, NOT_BLANK } from './schema/fields'

type Fault = z.core.$ZodIssue

/** Reports what a schema found wrong with a value at a path, in this project's codes. */
export function reportFaults(faults: readonly Fault[], base: Path, report: Report): void {
  for (const fault of faults) reportFault(fault, [...base, ...fault.path.map(toKey)], report)
}

function reportFault(fault: Fault, path: Path, report: Report): void {
  const key = path.at(-1) ?? ''
  if (fault.code === 'unrecognized_keys') {
    for (const unknown of fault.keys) report('format.unknown-key', [...path, unknown], { key: unknown })
  } else if (fault.input === undefined) {
    report('format.missing', path, { key })
  } else if (fault.code === 'invalid_value') {
    report('format.unknown-value', path, {
      value: shown(fault.input),
      allowed: fault.values.map(String).join(', '),
    })
  } else if (fault.code === 'invalid_format') {
    const code =
      fault.pattern === String(ID)
        ? 'format.bad-id'
        : fault.pattern === String(NOT_BLANK)
          ? 'format.empty-text'
          : 'format.bad-form'
    report(code, path, { value: shown(fault.input) })
  } else if ((fault.code === 'too_small' || fault.code === 'too_big') && typeof fault.input === 'number') {
    const [side, limit] = fault.code === 'too_small' ? ['least', fault.minimum] : ['most', fault.maximum]
    const code = key === 'lon' || key === 'lat' ? 'place.out-of-range' : 'format.out-of-range'
    report(code, path, { value: fault.input, side, limit: Number(limit) })
  } else if (fault.code === 'too_small' && Array.isArray(fault.input) && fault.input.length === 0) {
    report('format.empty-list', path)
  } else if (fault.code === 'invalid_type') {
    report('format.wrong-type', path, { expected: fault.expected, found: kindOf(fault.input) })
  } else {
    report('format.bad-form', path, { value: shown(fault.input) })
  }
}

function toKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}

/** What a value of a JSON file is, in the words of JSON. */
export function kindOf(
  input: unknown,
): 'null' | 'array' | 'object' | 'string' | 'number' | 'boolean' | 'other' {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'array'
  const kind = typeof input
  return kind === 'object' || kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'other'
}

/** A value short enough to stand in a sentence. */
function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
