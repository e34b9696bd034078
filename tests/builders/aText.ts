import type { LocalText } from '@/model/text'

/** English text, and whatever other languages are given. */
export function aText(en: string, others: Readonly<Record<string, string>> = {}): LocalText {
  return { en, ...others }
}

/** A name from an id: "south-korea" becomes "South Korea". */
export function toName(id: string): string {
  return id.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase(),
  )
}
