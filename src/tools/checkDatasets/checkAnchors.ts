import { countWords } from '@/dataset/checkCuration'
import type { Source } from '@/model/evidence'
import { RUN_LENGTH } from '../quotations'
import type { Citation } from './citations'
import { anError, type Finding } from './finding'

/** Words of a source that may stand in a dataset, over its distinct anchors. */
const ANCHORED_WORDS = 100

/** Whether the anchors of a dataset, taken together, stay a way to find a place and no copy. */
export function checkBudget(citations: readonly Citation[]): readonly Finding[] {
  const anchors = new Set(citations.flatMap(({ evidence }) => evidence.anchor ?? []).map(plain))
  const words = [...anchors].reduce((sum, anchor) => sum + countWords(anchor), 0)
  if (words <= ANCHORED_WORDS) return []
  return [
    anError(
      'anchors.too-many-words',
      '',
      `${words} words in ${anchors.size} anchors; at most ${ANCHORED_WORDS}`,
    ),
  ]
}

/**
 * Whether each anchor stands in the text of its source where its offsets (code points) say, in its segment, and next
 * to no others with which it makes a quotation. Segments are taken to be the text's lines when there are as many.
 */
export function checkAgainstText(
  source: Source,
  text: string,
  citations: readonly Citation[],
): readonly Finding[] {
  const characters = Array.from(text)
  const lineOf = linesOf(source, text)
  const own = citations.filter(({ evidence }) => evidence.source === source.id && evidence.anchor !== null)
  const findings = own.flatMap(({ path, evidence: { anchor, start, end, segment } }) => {
    const sought = plain(anchor ?? '')
    const line = lineOf?.get(segment) ?? null
    if (start === null || end === null) {
      const where = line === null ? text : characters.slice(line.start, line.end).join('')
      return plain(where).includes(sought)
        ? []
        : [anError('anchor.not-found', path, `"${anchor}" is not in ${segment}`)]
    }
    const found = characters.slice(start, end).join('')
    if (plain(found) !== sought) {
      return [anError('anchor.not-found', path, `"${anchor}" is not at ${start} to ${end}`)]
    }
    const isInside = line === null || (start >= line.start && end <= line.end)
    return isInside ? [] : [anError('anchor.in-another-segment', path, `"${anchor}" is not in ${segment}`)]
  })
  return [...findings, ...checkNeighbours(characters, own)]
}

/** Anchors that touch or overlap and together quote too many words in a row. */
function checkNeighbours(characters: readonly string[], citations: readonly Citation[]): readonly Finding[] {
  const passages = citations
    .flatMap(({ path, evidence: { start, end } }) =>
      start === null || end === null ? [] : [{ path, start, end }],
    )
    .toSorted((a, b) => a.start - b.start)
  const runs: { path: string; start: number; end: number }[] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    const between = last === undefined ? [] : characters.slice(last.end, passage.start)
    if (last === undefined || /[\p{L}\p{N}]/u.test(between.join(''))) runs.push({ ...passage })
    else last.end = Math.max(last.end, passage.end)
  }
  return runs.flatMap(({ path, start, end }) => {
    const words = countWords(characters.slice(start, end).join(''))
    return words < RUN_LENGTH
      ? []
      : [anError('anchors.adjoin', path, `neighbouring anchors quote ${words} words in a row`)]
  })
}

interface Line {
  readonly start: number
  readonly end: number
}

/** The line of each segment, in code points; null when lines and segments are not as many. */
function linesOf(source: Source, text: string): ReadonlyMap<string, Line> | null {
  let start = 0
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    const { length } = Array.from(line)
    if (line.trim() !== '') lines.push({ start, end: start + length })
    start += length + 1
  }
  if (lines.length !== source.segments.length) return null
  return new Map(
    source.segments.flatMap(({ id }, i) => lines.slice(i, i + 1).map((line) => [id, line] as const)),
  )
}

/** Letter for letter, but for the shape of apostrophes and quotation marks and the width of blanks. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')
}
