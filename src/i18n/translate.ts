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

const formats = new Map<MessageKey, IntlMessageFormat>()

/** The words of a key, with its arguments filled in. Keys and argument names are checked when compiled. */
export function t<Key extends MessageKey>(
  key: Key,
  ...[params]: [ArgumentsOf<Catalogue[Key]>] extends [never] ? [] : [MessageParams<Key>]
): string {
  const message = en[key]
  if (!message.includes('{') && !message.includes("'")) return message
  const known = formats.get(key)
  const format = known ?? new IntlMessageFormat(message, LOCALE)
  if (known === undefined) formats.set(key, format)
  return String(format.format(params))
}

/** A key put together at run time, such as an issue's code; unknown keys say so by their own name. */
export function tDynamic(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  if (!(key in en)) return key
  return String(new IntlMessageFormat(en[key as MessageKey], LOCALE).format({ ...params }))
}

/** A text of the dataset in the reader's language. */
export function localText(text: LocalText): string {
  return text[LOCALE] ?? text.en
}
