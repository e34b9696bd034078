/** A text made ready for comparing, and where each of its letters stood. */
export interface Folded {
  /** Lower case without marks; punctuation is a space, apostrophes are nothing. */
  readonly text: string
  /** For each UTF-16 unit of `text`, the position in the original it comes from; null where they are the same. */
  readonly origin: readonly number[] | null
  /** Length of the original in UTF-16 units. */
  readonly length: number
}

/** Letters that are their own in Unicode and a plain letter with a stroke to most who type them. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
}

const APOSTROPHE = /[\u0027\u2018\u2019\u02bb\u02bc\u02b9`´]/u
const SEPARATOR = /[\p{P}\p{S}\p{Z}]/u
const MARKS = /\p{M}/gu
const ASCII = /^[\u0020-\u007e]*$/u

/**
 * Folds a text for searching: case, accents and width are nothing, İ I ı i are one letter, hyphens are spaces.
 * NFKD without marks; lower, upper and lower case again, letter by letter, so that no locale and no neighbour has a say (ß is
 * ss, ς is σ). Hangul comes apart into its letters, so that a syllable half typed is found.
 */
export function foldText(original: string): Folded {
  const { length } = original
  if (ASCII.test(original) && !original.includes("'") && !original.includes('`')) {
    return { text: original.toLowerCase().replace(/[^a-z0-9]/g, ' '), origin: null, length }
  }
  let text = ''
  const origin: number[] = []
  let at = 0
  for (const sign of original) {
    const folded = foldSign(sign)
    text += folded
    for (let i = 0; i < folded.length; i++) origin.push(at)
    at += sign.length
  }
  return { text, origin, length }
}

function foldSign(sign: string): string {
  if (APOSTROPHE.test(sign)) return ''
  return Array.from(sign.normalize('NFKD'))
    .flatMap((part) =>
      Array.from(part.toLowerCase().toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '')),
    )
    .map(foldLetter)
    .join('')
}

function foldLetter(letter: string): string {
  if (APOSTROPHE.test(letter)) return ''
  return SEPARATOR.test(letter) ? ' ' : (STROKED[letter] ?? letter)
}

/**
 * The part of the original that a run of folded letters stands for, as [start, end) in UTF-16 units; whole signs with
 * their marks.
 */
export function originOf({ origin, length }: Folded, start: number, end: number): readonly [number, number] {
  if (origin === null) return [start, end]
  const last = origin[end - 1] ?? length
  const after = origin.slice(end).find((position) => position > last)
  return [origin[start] ?? length, after ?? length]
}
