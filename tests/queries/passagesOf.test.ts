import { describe, expect, it } from 'vitest'
import type { Ref } from '@/model/ref'
import { indexDataset } from '@/queries/indexDataset'
import { passagesOf } from '@/queries/passagesOf'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { anEvidence } from '../builders/anEvidence'
import { anOccupancy } from '../builders/anOccupancy'
import { aPerson } from '../builders/anActor'
import { aRelation } from '../builders/aRelation'
import { aSegment, aSource } from '../builders/aSource'
import { aText } from '../builders/aText'
import { lima } from '../builders/lima'

const segments = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => aSegment(id))
const index = indexDataset(
  aDataset({
    sources: [aSource('article', { segments })],
    actors: [aPerson('ann', { evidence: [anEvidence('P1', { note: aText('Her name') })] })],
    occupancies: [anOccupancy({ holder: 'ann', of: 'japan', evidence: ['P2'] })],
    events: [
      anEvent({
        id: 'act',
        actors: [{ actor: 'ann', represents: 'japan' }, 'peru'],
        place: 'lima',
        evidence: [
          anEvidence('P4', { note: aText('That') }),
          anEvidence('P3'),
          anEvidence('P4', { note: aText('How') }),
        ],
      }),
    ],
    relations: [aRelation({ id: 'ties', between: ['japan', 'peru'], evidence: ['P5'] })],
    claims: [
      aClaim({ id: 'claim', asserters: ['peru'], responses: { japan: 'no-statement' }, evidence: ['P6'] }),
    ],
  }),
)
const ids = (ref: Ref) => passagesOf(index, ref).map(({ segment }) => segment)

describe('the passages behind a thing', () => {
  it.each<[Ref, readonly string[]]>([
    ['event:act', ['P3', 'P4']],
    ['claim:claim', ['P6']],
    ['relation:ties', ['P5']],
    ['occupancy:ann-of-japan', ['P2']],
    ['actor:ann', ['P1', 'P2', 'P3', 'P4']],
    ['actor:peru', ['P3', 'P4', 'P5', 'P6']],
    ['tie:japan~peru', ['P3', 'P4', 'P5']],
    ['place:lima', ['P3', 'P4']],
    ['segment:P2', ['P2']],
    ['segment:P9', []],
    ['event:unknown', []],
  ])('%s: %j, in the source’s order', (ref, expected) => {
    expect(ids(ref)).toEqual(expected)
  })

  it('do not come of a claim on which an actor is silent', () => {
    expect(ids('actor:japan')).not.toContain('P6')
  })

  it('are told apart: those its own record cites, and those of records about it', () => {
    expect(passagesOf(index, 'actor:ann').map(({ own }) => own)).toEqual([true, false, false, false])
  })

  it('carry every note of the thing’s own record, and none of another', () => {
    const [, p4] = passagesOf(index, 'event:act')
    expect(p4?.notes.map(({ en }) => en)).toEqual(['That', 'How'])
    expect(passagesOf(index, 'actor:ann').map(({ notes }) => notes.length)).toEqual([1, 0, 0, 0])
  })

  it('are, for each record of Lima, the segments of its evidence', () => {
    const dataset = lima()
    for (const { id, evidence } of dataset.events.values()) {
      const cited = passagesOf(indexDataset(dataset), `event:${id}`).map(({ segment }) => segment)
      expect(new Set(cited)).toEqual(new Set(evidence.map(({ segment }) => segment)))
    }
  })
})
