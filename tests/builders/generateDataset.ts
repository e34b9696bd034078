import type { DatasetFile } from '@/dataset/schema/datasetFile'
import { formatDay } from '@/model/time/day'
import { CAPITALS, toId } from './capitals'
import { generateEvent } from './generateEvent'
import { createDice, type Dice } from './createDice'

type ListOf<Section extends keyof DatasetFile> = Extract<DatasetFile[Section], readonly unknown[]>
type ActorInFile = ListOf<'actors'>[number]

export interface Size {
  readonly seed: number
  readonly events: number
  /** Today's states first, in an order of the seed's; persons of those states beyond. At least 2. */
  readonly actors: number
  /** The days over which dated events spread, from 1 January 2024. */
  readonly days: number
}

const FIRST_DAY = 19723
const EVENTS_PER_SEGMENT = 25

/**
 * A file of any size, the same for the same seed: all signs and bases, meetings, joint acts, undated, background and
 * planned events, and a relation and a claim for every hundred events. Invented throughout; only the capitals are real.
 */
export function generateDataset({ seed, events, actors, days }: Size): DatasetFile {
  const dice = createDice(seed)
  const states = dice.some(Math.min(actors, CAPITALS.length), CAPITALS)
  const persons = Array.from({ length: actors - states.length }, (_, i) => ({
    id: `person-${i + 1}`,
    of: states[i % states.length]?.state ?? '',
  }))
  const ids = states.map(({ state }) => state)
  const personsOf = new Map(
    ids.map((id) => [id, persons.filter(({ of }) => of === id).map((person) => person.id)]),
  )
  const places = states.map(({ capital }) => toId(capital))
  const segmentOf = (i: number) => `P${Math.floor(i / EVENTS_PER_SEGMENT) + 1}`
  const segments = Array.from({ length: Math.ceil(Math.max(events, 1) / EVENTS_PER_SEGMENT) }, (_, i) => ({
    id: `P${i + 1}`,
    kind: 'paragraph' as const,
    digest: { en: `What paragraph ${i + 1} reports` },
  }))
  return {
    meta: metaOf(seed, events, days),
    sources: [
      { id: 'report', kind: 'article', title: { en: 'An invented report' }, language: 'en', segments },
    ],
    actors: [...states.map(toState), ...persons.map(({ id }, i) => toPerson(id, i))],
    occupancies: persons.map(({ id, of }, i) => ({
      id: `post-${i + 1}`,
      holder: id,
      post: { en: 'envoy' },
      of,
      status: 'current',
      when: { basis: 'none', precision: 'undated' },
      evidence: [{ source: 'report', segment: 'P1' }],
    })),
    places: states.map(({ state, capital, lon, lat }) => ({
      id: toId(capital),
      name: { en: capital },
      lon,
      lat,
      country: state,
      precision: 'city',
    })),
    events: Array.from({ length: events }, (_, i) =>
      generateEvent({
        dice,
        number: i + 1,
        states: ids,
        personsOf,
        places,
        firstDay: FIRST_DAY,
        days,
        segment: segmentOf(i),
      }),
    ),
    relations: Array.from({ length: Math.floor(events / 100) }, (_, i) =>
      relationOf(dice, i, ids, segmentOf(i)),
    ),
    claims: Array.from({ length: Math.floor(events / 100) }, (_, i) => claimOf(dice, i, ids, segmentOf(i))),
    absences: [{ id: 'why', question: { en: 'Why they met' } }],
    stories: [],
  }
}

function metaOf(seed: number, events: number, days: number): DatasetFile['meta'] {
  return {
    format: 'sidelines-dataset',
    version: 1,
    id: `generated-${seed}-${events}`,
    title: { en: `${events} invented events` },
    shortTitle: { en: 'Invented events' },
    headline: { en: `States of an invented world meet, agree and quarrel in ${events} events` },
    summary: { en: 'Nothing here happened. It shows how the page stands up to many events.' },
    asOf: { en: `Invented, up to ${formatDay(FIRST_DAY + days)}.` },
    licence: 'CC0-1.0',
  }
}

function toState({ state, name, iso3, capital }: (typeof CAPITALS)[number]): ActorInFile {
  return { id: state, kind: 'state', name: { en: name }, iso3, anchor: toId(capital) }
}

function toPerson(id: string, i: number): ActorInFile {
  const letter = String.fromCharCode(65 + (i % 26))
  return { id, kind: 'person', name: { en: `${letter}. Person ${i + 1}` }, initials: `${letter}P` }
}

function relationOf(
  dice: Dice,
  i: number,
  states: readonly string[],
  segment: string,
): ListOf<'relations'>[number] {
  return {
    id: `relation-${i + 1}`,
    title: { en: `Ties ${i + 1}` },
    shortTitle: { en: `Ties ${i + 1}` },
    summary: { en: `Two states have ties, number ${i + 1}.` },
    between: [...dice.some(2, states)],
    nature: 'ties',
    when: { basis: 'none', precision: 'undated' },
    basis: 'presupposed',
    evidence: [{ source: 'report', segment }],
  }
}

function claimOf(
  dice: Dice,
  i: number,
  states: readonly string[],
  segment: string,
): ListOf<'claims'>[number] {
  const [accused = '', ...asserters] = dice.some(3, states)
  return {
    id: `claim-${i + 1}`,
    title: { en: `Claim ${i + 1}` },
    shortTitle: { en: `Claim ${i + 1}` },
    summary: { en: `If true: something happened, number ${i + 1}.` },
    content: {
      actors: [{ actor: accused, role: 'subject' }],
      plover: { type: 'MOBILIZE', mode: 'troops', contexts: ['military'] },
      when: { basis: 'none', precision: 'undated' },
    },
    asserters,
    responses: [{ by: accused, stance: 'not-confirmed' }],
    basis: 'claimed-by',
    evidence: [{ source: 'report', segment }],
  }
}
