import { IntlMessageFormat } from 'intl-messageformat'
import type { LocalText } from '@/model/text'
import { type Catalogue, en, type MessageKey } from './catalogue'

/** The names of the arguments in an ICU message, read from its type: `{n, plural, …}` and `{name}` alike. */
type ArgumentsOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? | (Name extends `${infer Head},${string}`
        ? Trimmed<Head>
        : Name extends `${string} ${string}`
          ? never
          : Trimmed<Name>)
    | ArgumentsOf<Rest>
  : never
type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} `
  ? Trimmed<Rest>
  : Text extends '' | '#'
    ? never
    : Text

export type MessageParams<Key extends MessageKey> = {
  readonly [Name in ArgumentsOf<Catalogue[Key]>]: string | number
}

/** The language of the interface. English alone for now; names of data fall back to it. */
export const LOCALE = 'en'

/** A message as it is written, or, in the built page, as the tree it was parsed to (`tools/messages.mjs`). */
type WrittenOrParsed = ConstructorParameters<typeof IntlMessageFormat>[0]

const formats = new Map<MessageKey, IntlMessageFormat>()

function formatOf(key: MessageKey, message: WrittenOrParsed): IntlMessageFormat {
  const known = formats.get(key)
  if (known) return known
  const format = new IntlMessageFormat(message, LOCALE)
  formats.set(key, format)
  return format
}

function filledIn(key: MessageKey, params?: Readonly<Record<string, string | number>>): string {
  const message: WrittenOrParsed = en[key]
  if (typeof message === 'string' && !message.includes('{') && !message.includes("'")) return message
  return String(formatOf(key, message).format(params))
}

/** The words of a key, with its arguments filled in. Keys and argument names are checked when compiled. */
export function t<Key extends MessageKey>(
  key: Key,
  ...[params]: [ArgumentsOf<Catalogue[Key]>] extends [never] ? [] : [MessageParams<Key>]
): string {
  return filledIn(key, params)
}

/** A key put together at run time, such as an issue's code; unknown keys say so by their own name. */
export function tDynamic(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  if (!Object.hasOwn(en, key)) return key
  return filledIn(key as MessageKey, { ...params })
}

/** A text of the dataset in the reader's language. */
export function localText(text: LocalText): string {
  return text[LOCALE] ?? text.en
}
