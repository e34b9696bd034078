import * as z from 'zod/mini'
import { _default as orElse } from 'zod/mini'
import type { LocalText, Scope } from '@/model/text'

const EMPTY: readonly never[] = []
const SCOPES = ['article', 'inferred', 'outside'] as const satisfies readonly Scope[]

/** Letters, digits, and `-`, `_`, `.` between them: such an id can stand in an address and in a ref. */
export const ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/
/** Not empty and not only blanks. */
export const NOT_BLANK = /\S/

/** An id as the author gives it. */
export function id<Id extends string>() {
  return z.string().check(z.regex(ID)) as unknown as z.ZodMiniType<Id, string>
}

/** A text that is not empty. */
export const words = z.string().check(z.regex(NOT_BLANK))

/** A text by language; English is always there. */
export const localText: z.ZodMiniType<LocalText, LocalText> = z.catchall(z.object({ en: words }), words)

/** A field that may be omitted, which is the same as null. */
export function orNull<Schema extends z.ZodMiniType>(schema: Schema) {
  return orElse(z.nullable(schema), null)
}

/** A list that may be omitted, which is the same as empty. All empty lists are one. */
export function orEmpty<Schema extends z.ZodMiniType>(schema: Schema) {
  return orElse(z.array(schema), () => EMPTY as unknown as z.output<Schema>[])
}

/** One of a closed set of words. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key })
}

/** What a record rests on; omitted, the article. */
export const scope = orElse(oneOf(SCOPES), 'article')
