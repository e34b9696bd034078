import { LOCALE } from './translate'

const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const OR = new Intl.ListFormat(LOCALE, { type: 'disjunction' })

/** "a, b and c" in the reader's language. */
export function listAnd(words: readonly string[]): string {
  return AND.format(words)
}

/** "a, b or c" in the reader's language. */
export function listOr(words: readonly string[]): string {
  return OR.format(words)
}

/** The first letter in upper case; the rest stays. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1)
}
