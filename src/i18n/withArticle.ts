import { LOCALE } from './translate'

/** English names that take "the" inside a sentence. */
const TAKES_THE =
  /^(United|Soviet|Russian Federation|Netherlands|Philippines|Maldives|Gambia|Bahamas)\b|\bRepublic$/

/** A country's name inside a sentence: "the United States", "Japan". */
export function withArticle(name: string): string {
  return LOCALE === 'en' && TAKES_THE.test(name) ? `the ${name}` : name
}
