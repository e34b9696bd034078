import { LOCALE } from './translate'

// British lists have no comma before the last "and", as the rest of the catalogue.
const FORM = LOCALE === 'en' ? 'en-GB' : LOCALE
const AND = new Intl.ListFormat(FORM, { type: 'conjunction' })
const OR = new Intl.ListFormat(FORM, { type: 'disjunction' })

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
