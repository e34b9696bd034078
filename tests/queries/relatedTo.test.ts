import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { parseRef, type Ref } from '@/model/ref'
import { indexDataset } from '@/queries/indexDataset'
import { everyoneIn, pairsOf } from '@/queries/parts'
import { eventsAbout, relatedTo } from '@/queries/relatedTo'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anActor, aPerson, aState } from '../builders/anActor'
import { aMeeting, anEvent } from '../builders/anEvent'
import { anEvidence } from '../builders/anEvidence'
import { anOccupancy } from '../builders/anOccupancy'
import { aPlace } from '../builders/aPlace'
import { aRelation } from '../builders/aRelation'
import { datasets } from './generated'

const YOON = { actor: 'yoon', represents: 'south-korea' }
const ISHIBA = { actor: 'ishiba', represents: 'japan' }
const BIDEN = { actor: 'biden', represents: 'united-states' }

/** The story in small: a summit, what was condemned at it, a claim told elsewhere, what lies behind. */
const dataset = aDataset({
  actors: [
    aPerson('yoon'),
    aPerson('ishiba'),
    aPerson('biden'),
    aPerson('kishida'),
    anActor('armed-force', 'troops', { of: 'north-korea' }),
    aState('peru', { evidence: [anEvidence('P9')] }),
  ],
  places: [aPlace('lima', { country: 'peru' })],
  events: [
    aMeeting({ id: 'summit', actors: [YOON, ISHIBA, BIDEN] }),
    anEvent({
      id: 'condemnation',
      type: 'ACCUSE',
      actors: [YOON, ISHIBA, BIDEN],
      recipients: ['north-korea'],
      partOf: 'summit',
    }),
    aMeeting({ id: 'bilateral', actors: [YOON, ISHIBA] }),
    anEvent({ id: 'accord', actors: [YOON, ISHIBA], partOf: 'bilateral', evidence: ['P2'] }),
    anEvent({
      id: 'telling',
      type: 'ACCUSE',
      actors: ['united-states', 'ukraine'],
      recipients: ['north-korea'],
    }),
  ],
  relations: [aRelation({ id: 'thaw', mentions: ['kishida', 'yoon'], evidence: ['P3'] })],
  claims: [
    aClaim({
      id: 'deployment',
      actors: ['troops'],
      asserters: ['united-states', 'ukraine'],
      responses: { 'north-korea': 'not-confirmed', japan: 'no-statement', russia: 'no-statement' },
      place: 'kursk',
      toldBy: 'telling',
      evidence: ['P4'],
    }),
  ],
  occupancies: [anOccupancy({ id: 'ishiba-pm', holder: 'ishiba', of: 'japan', evidence: ['P5'] })],
})
const index = indexDataset(dataset)
const related = (ref: Ref) => relatedTo(index, ref)
const about = (ref: Ref) => eventsAbout(index, ref).map((i) => index.events[i]?.id)

const NONE = { missing: [], tooMuch: [] }

/** Where the relations of a ref differ from what is expected: refs that should be there and are not, and the reverse. */
function misfits(ref: Ref, present: readonly Ref[], absent: readonly Ref[]) {
  const found = related(ref)
  return {
    missing: present.filter((each) => !found.has(each)),
    tooMuch: absent.filter((each) => found.has(each)),
  }
}

describe('what a selection keeps at full strength', () => {
  it('is, for a leader, the events, those met there, the places, the post and the state', () => {
    expect(
      misfits(
        'actor:ishiba',
        [
          'actor:ishiba',
          'event:summit',
          'event:accord',
          'actor:yoon',
          'actor:biden',
          'place:lima',
          'occupancy:ishiba-pm',
          'actor:japan',
        ],
        ['event:telling', 'actor:ukraine', 'claim:deployment', 'relation:thaw'],
      ),
    ).toEqual(NONE)
  })

  it('is, for a leader, the ties of the state represented and nobody else’s', () => {
    expect(
      misfits(
        'actor:ishiba',
        ['tie:japan~south-korea', 'tie:japan~north-korea'],
        ['tie:north-korea~united-states', 'tie:north-korea~south-korea'],
      ),
    ).toEqual(NONE)
  })

  it('is, for a country, its people, its ties, and the claims by it and about it', () => {
    expect(
      misfits(
        'actor:united-states',
        ['actor:biden', 'tie:north-korea~united-states', 'claim:deployment', 'event:telling', 'event:summit'],
        ['tie:japan~south-korea', 'tie:north-korea~ukraine', 'event:accord'],
      ),
    ).toEqual(NONE)
    expect(
      misfits(
        'actor:north-korea',
        ['claim:deployment', 'place:kursk', 'tie:japan~north-korea'],
        ['event:bilateral'],
      ),
    ).toEqual(NONE)
    expect(
      misfits('actor:japan', ['actor:ishiba', 'occupancy:ishiba-pm', 'relation:thaw', 'actor:kishida'], []),
    ).toEqual(NONE)
  })

  it('is, for a country that lent the ground, the place', () => {
    expect(misfits('actor:peru', ['place:lima'], ['event:summit'])).toEqual(NONE)
  })

  it('is, for a meeting, those who took part, the place, and what was done at it', () => {
    expect(
      misfits(
        'event:summit',
        [
          'actor:yoon',
          'actor:ishiba',
          'actor:biden',
          'actor:japan',
          'place:lima',
          'event:condemnation',
          'actor:north-korea',
        ],
        ['event:bilateral', 'event:accord', 'actor:ukraine'],
      ),
    ).toEqual(NONE)
  })

  it('is, for what was done at a meeting, the meeting', () => {
    expect(
      misfits('event:accord', ['event:bilateral', 'tie:japan~south-korea'], ['event:summit', 'actor:biden']),
    ).toEqual(NONE)
  })

  it('is, for a tie, both ends and the events that support it, and no other tie', () => {
    expect(
      misfits(
        'tie:north-korea~united-states',
        ['actor:north-korea', 'actor:united-states', 'event:condemnation', 'event:telling'],
        ['tie:japan~north-korea', 'tie:north-korea~ukraine', 'event:bilateral'],
      ),
    ).toEqual(NONE)
  })

  it('holds, for a tie, the claim whose mark its event shares', () => {
    expect(
      misfits('tie:north-korea~united-states', ['claim:deployment', 'place:kursk'], ['actor:russia']),
    ).toEqual(NONE)
    expect(misfits('tie:japan~south-korea', ['relation:thaw'], ['claim:deployment'])).toEqual(NONE)
  })

  it('is, for a claim, who says so, whom it is about, where, and the event that tells it', () => {
    expect(
      misfits(
        'claim:deployment',
        [
          'actor:united-states',
          'actor:ukraine',
          'actor:troops',
          'actor:north-korea',
          'place:kursk',
          'event:telling',
        ],
        ['event:summit'],
      ),
    ).toEqual(NONE)
  })

  it('is, for a place, what happened there, what is claimed of it, and its country', () => {
    expect(
      misfits(
        'place:lima',
        ['event:summit', 'event:bilateral', 'actor:peru', 'actor:yoon'],
        ['event:telling'],
      ),
    ).toEqual(NONE)
    expect(misfits('place:kursk', ['claim:deployment', 'actor:north-korea'], ['event:summit'])).toEqual(NONE)
  })

  it('is, for a passage, whatever cites it', () => {
    expect(
      misfits('segment:P2', ['event:accord', 'tie:japan~south-korea'], ['event:summit', 'relation:thaw']),
    ).toEqual(NONE)
    expect(misfits('segment:P3', ['relation:thaw', 'actor:kishida'], ['event:accord'])).toEqual(NONE)
    expect(misfits('segment:P4', ['claim:deployment', 'actor:ukraine'], ['relation:thaw'])).toEqual(NONE)
    expect(misfits('segment:P5', ['occupancy:ishiba-pm', 'actor:japan'], ['claim:deployment'])).toEqual(NONE)
    expect(misfits('segment:P9', ['actor:peru'], ['event:summit'])).toEqual(NONE)
  })

  it('is, for a passage that holds only an answer, the claim it answers', () => {
    const responses = [{ by: 'russia' as ActorId, stance: 'denied' as const, evidence: [anEvidence('P2')] }]
    const claims = [{ ...aClaim({ evidence: ['P1'] }), responses }]
    const small = indexDataset(
      aDataset({ claims, events: [anEvent({ evidence: ['P2'] })], actors: [aState('russia')] }),
    )
    expect(relatedTo(small, 'segment:P2').has('claim:claim')).toBe(true)
  })

  it('is, for a relation or a post, who is named in it', () => {
    expect(
      misfits(
        'relation:thaw',
        ['actor:japan', 'actor:south-korea', 'actor:kishida'],
        ['actor:biden', 'event:summit'],
      ),
    ).toEqual(NONE)
    expect(misfits('occupancy:ishiba-pm', ['actor:ishiba', 'actor:japan'], ['actor:yoon'])).toEqual(NONE)
  })

  it('never holds, for a claim, one of whom it records no statement', () => {
    expect(misfits('claim:deployment', [], ['actor:japan', 'actor:russia'])).toEqual(NONE)
    expect(related('actor:russia').has('claim:deployment')).toBe(false)
  })

  it('is the thing alone where nothing names it', () => {
    expect([...related('actor:nobody')]).toEqual(['actor:nobody'])
    expect([...related('tie:a~b')].sort()).toEqual(['actor:a', 'actor:b', 'tie:a~b'])
  })
})

describe('the events a selection is about', () => {
  it.each([
    ['actor:biden', ['summit', 'condemnation']],
    ['event:summit', ['summit', 'condemnation']],
    ['event:accord', ['accord']],
    ['tie:japan~south-korea', ['summit', 'bilateral', 'accord']],
    ['place:lima', ['summit', 'bilateral']],
    ['segment:P2', ['accord']],
    ['claim:deployment', ['telling']],
    ['relation:thaw', []],
    ['occupancy:ishiba-pm', []],
    ['actor:nobody', []],
    ['tie:a~b', []],
  ] as const)('are, for %s, %j', (ref, ids) => {
    expect(about(ref)).toEqual(ids)
  })

  it('are those of a plain search through the records', () => {
    fc.assert(
      fc.property(datasets, (generated) => {
        const own = indexDataset(generated)
        const search = (holds: (position: number) => boolean) => [...own.events.keys()].filter(holds)
        for (const actor of generated.actors.keys()) {
          const naming = search((i) => everyoneIn(own.events[i] ?? anEvent()).includes(actor))
          expect(eventsAbout(own, `actor:${actor}`)).toEqual(naming)
        }
        for (const { ref, ends } of own.pairs) {
          const tying = search((i) =>
            pairsOf(own.events[i] ?? anEvent()).some((pair) => pair.join() === ends.join()),
          )
          expect(eventsAbout(own, ref)).toEqual(tying)
        }
      }),
      { numRuns: 15 },
    )
  })
})

it('relates only what is a ref', () => {
  for (const ref of related('actor:japan')) expect(parseRef(ref)).toBe(ref)
})
