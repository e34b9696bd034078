import type { ActorKind } from '@/model/actor'
import type { Dataset } from '@/model/dataset'
import type { Place } from '@/model/place'
import { type Ref, refTo } from '@/model/ref'
import type { LocalText } from '@/model/text'
import { type Folded, foldText, originOf } from './foldText'

/** The groups of the results, in the order they are shown. */
export type SearchGroup = 'leaders' | 'states' | 'events' | 'relations' | 'claims' | 'places'
export const SEARCH_GROUPS: readonly SearchGroup[] = [
  'leaders',
  'states',
  'events',
  'relations',
  'claims',
  'places',
]

/** Something found. */
export interface Hit {
  readonly ref: Ref
  /** The name or alias in which the first word was found best, as the author wrote it; null where nothing was asked. */
  readonly by: string | null
}

export interface Found {
  readonly group: SearchGroup
  /** Best first; equal ones in the author's order. */
  readonly hits: readonly Hit[]
  /** How many things of this group the dataset has. */
  readonly all: number
}

interface Name {
  readonly written: string
  readonly folded: Folded
}

interface Entry {
  readonly ref: Ref
  readonly names: readonly Name[]
}

type Entries = Readonly<Record<SearchGroup, readonly Entry[]>>

const GROUP_OF_KIND: Readonly<Record<ActorKind, SearchGroup>> = {
  person: 'leaders',
  state: 'states',
  organisation: 'states',
  'armed-force': 'states',
  group: 'states',
}

const NOT_FOUND = 4

/**
 * What a dataset has by the letters of a query: over names in every language and aliases, case and accents apart.
 * Every word of the query must occur. Best is a name that is the word, then one that begins with it, then one with a
 * word that does, then one that has it inside; of two words the worse counts. An empty query finds everything.
 */
export function searchDataset(dataset: Dataset, query: string): readonly Found[] {
  const words = foldText(query).text.split(' ').filter(Boolean)
  const entries = entriesOf(dataset)
  return SEARCH_GROUPS.map((group) => {
    const all = entries[group]
    const ranked = all.flatMap((entry) => {
      const match = matchOf(entry, words)
      return match === null ? [] : [{ rank: match.rank, hit: { ref: entry.ref, by: match.by } }]
    })
    // Sorting is stable: equal ranks keep the author's order.
    ranked.sort((a, b) => a.rank - b.rank)
    return { group, hits: ranked.map(({ hit }) => hit), all: all.length }
  })
}

/** The runs of a text that the words of a query are found in, [start, end) in UTF-16 units, sorted and apart. */
export function matchedRuns(text: string, query: string): readonly (readonly [number, number])[] {
  const folded = foldText(text)
  const words = foldText(query).text.split(' ').filter(Boolean)
  const runs = words.flatMap((word) => {
    const at = bestPlace(folded.text, word)
    return at < 0 ? [] : [originOf(folded, at, at + word.length)]
  })
  const sorted = [...runs].sort((a, b) => a[0] - b[0])
  return sorted.reduce<(readonly [number, number])[]>((kept, run) => {
    const last = kept.at(-1)
    if (last === undefined || run[0] > last[1]) kept.push(run)
    else kept[kept.length - 1] = [last[0], Math.max(last[1], run[1])]
    return kept
  }, [])
}

function matchOf(
  { names }: Entry,
  words: readonly string[],
): { readonly rank: number; readonly by: string | null } | null {
  let rank = 0
  let by: string | null = null
  for (const word of words) {
    let best = NOT_FOUND
    let name: string | null = null
    for (const { written, folded } of names) {
      const found = rankIn(folded.text, word)
      if (found >= best) continue
      best = found
      name = written
    }
    if (best === NOT_FOUND) return null
    rank = Math.max(rank, best)
    by ??= name
  }
  return { rank, by }
}

function rankIn(text: string, word: string): number {
  const at = bestPlace(text, word)
  if (at < 0) return NOT_FOUND
  if (at === 0) return text.length === word.length ? 0 : 1
  return text[at - 1] === ' ' ? 2 : 3
}

/** Where a word begins in a text, at the start of one of its words if it can; -1 if nowhere. */
function bestPlace(text: string, word: string): number {
  if (text.startsWith(word)) return 0
  const atWord = text.indexOf(` ${word}`)
  return atWord >= 0 ? atWord + 1 : text.indexOf(word)
}

const known = new WeakMap<Dataset, Entries>()

function entriesOf(dataset: Dataset): Entries {
  const before = known.get(dataset)
  if (before) return before
  const entries: Record<SearchGroup, Entry[]> = {
    leaders: [],
    states: [],
    events: [],
    relations: [],
    claims: [],
    places: [],
  }
  for (const { id, kind, name, shortName, aliases, anchor } of dataset.actors.values()) {
    const capital = anchor ? (dataset.places.get(anchor)?.name ?? null) : null
    entries[GROUP_OF_KIND[kind]].push({
      ref: refTo('actor', id),
      names: namesOf([name, shortName, capital], aliases),
    })
  }
  for (const { id, title, shortTitle } of dataset.events.values()) {
    entries.events.push({ ref: refTo('event', id), names: namesOf([title, shortTitle]) })
  }
  for (const { id, title, shortTitle } of dataset.relations.values()) {
    entries.relations.push({ ref: refTo('relation', id), names: namesOf([title, shortTitle]) })
  }
  for (const { id, title, shortTitle } of dataset.claims.values()) {
    entries.claims.push({ ref: refTo('claim', id), names: namesOf([title, shortTitle]) })
  }
  for (const { id, name } of placesOfTheStory(dataset)) {
    entries.places.push({ ref: refTo('place', id), names: namesOf([name]) })
  }
  known.set(dataset, entries)
  return entries
}

/** Places where something happened or is said to; a capital that only anchors a state is found under the state. */
function placesOfTheStory({ places, actors, events, claims }: Dataset): readonly Place[] {
  const anchors = new Set([...actors.values()].map(({ anchor }) => anchor))
  const named = new Set([
    ...[...events.values()].map(({ place }) => place),
    ...[...claims.values()].map(({ content }) => content.place),
  ])
  return [...places.values()].filter(({ id }) => named.has(id) || !anchors.has(id))
}

function namesOf(texts: readonly (LocalText | null)[], aliases: readonly string[] = []): readonly Name[] {
  const written = [...texts.flatMap((text) => (text ? Object.values(text) : [])), ...aliases]
  return [...new Set(written)].map((each) => ({ written: each, folded: foldText(each) }))
}
