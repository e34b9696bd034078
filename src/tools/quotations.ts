import { createHash } from 'node:crypto'

/** How many words in a row make a quotation. */
export const RUN_LENGTH = 8

/** The runs of a text that may not be quoted, told only by salted hashes: the list gives no word away. */
export interface Fingerprints {
  readonly salt: string
  readonly hashes: ReadonlySet<string>
}

/** Words in lower case, of a-z and 0-9, with apostrophes taken out: "Kim’s" is "kims". */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  )
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(RUN_LENGTH - 1).map((_, i) => words.slice(i, i + RUN_LENGTH).join(' '))
}

/** 48 bits: among a million runs, a false alarm once in a million repositories. */
function hashOf(run: string, salt: string): string {
  return createHash('sha256').update(salt).update(run).digest('hex').slice(0, 12)
}

/** The fingerprints of every run of a text. */
export function fingerprintsOf(text: string, salt: string): Fingerprints {
  return { salt, hashes: new Set(runsOf(text).map((run) => hashOf(run, salt))) }
}

/** The runs of `text` that stand in the fingerprinted text too. */
export function quotationsIn(text: string, { salt, hashes }: Fingerprints): readonly string[] {
  return [...new Set(runsOf(text))].filter((run) => hashes.has(hashOf(run, salt)))
}
