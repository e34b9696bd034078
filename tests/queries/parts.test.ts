import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { everyoneIn, isMeeting, pairsOf, partiesOf } from '@/queries/parts'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anActor } from '../builders/anActor'
import { aMeeting, anEvent } from '../builders/anEvent'

const pairs = (fields: Parameters<typeof anEvent>[0]) =>
  pairsOf(anEvent(fields)).map((pair) => pair.join('~'))

describe('the pairs an event ties', () => {
  it('are those who act with each other, when it goes toward nobody', () => {
    expect(pairs({ actors: ['c', 'a', 'b'] })).toEqual(['a~c', 'b~c', 'a~b'])
  })

  it('are each who acts with each it goes toward, and not those who act together', () => {
    expect(pairs({ actors: ['a', 'b'], recipients: ['x', 'y'] })).toEqual(['a~x', 'a~y', 'b~x', 'b~y'])
  })

  it('are of the states that people act for', () => {
    const actors = [
      { actor: 'yoon', represents: 'south-korea' },
      { actor: 'ishiba', represents: 'japan' },
    ]
    expect(pairs({ actors })).toEqual(['japan~south-korea'])
  })

  it('hold a pair once, however many people act for an end', () => {
    const actors = [
      { actor: 'president', represents: 'a' },
      { actor: 'minister', represents: 'a' },
    ]
    expect(pairs({ actors, recipients: ['b'] })).toEqual(['a~b'])
    expect(pairs({ actors: ['a', 'b'], recipients: ['b', 'a'] })).toEqual(['a~b'])
  })

  it('never join an end with itself', () => {
    expect(pairs({ actors: [{ actor: 'minister', represents: 'a' }], recipients: ['a'] })).toEqual([])
  })

  it.each(['host', 'absent-partner'] as const)('leave out a %s', (role) => {
    expect(pairs({ actors: ['a', 'b', { actor: 'c', role }] })).toEqual(['a~b'])
  })
})

describe('everyone in an event', () => {
  it('is each person and each state represented, once, host and absent partner too', () => {
    const event = anEvent({
      actors: [
        { actor: 'yoon', represents: 'south-korea' },
        { actor: 'united-states', role: 'absent-partner' },
      ],
      recipients: ['south-korea'],
    })
    expect(everyoneIn(event)).toEqual(['yoon', 'south-korea', 'united-states'])
  })
})

describe('a meeting', () => {
  it('is a consultation, and an agreement made at one is not', () => {
    expect([isMeeting(aMeeting()), isMeeting(anEvent({ type: 'AGREE', partOf: 'meeting' }))]).toEqual([
      true,
      false,
    ])
  })
})

describe('the parties of a claim', () => {
  const claim = aClaim({
    actors: ['troops'],
    recipients: [{ actor: 'general', represents: 'ukraine' }],
    asserters: ['united-states'],
    responses: { 'north-korea': 'not-confirmed', japan: 'no-statement' },
  })
  const dataset = aDataset({
    claims: [claim],
    actors: [anActor('armed-force', 'troops', { of: 'north-korea' })],
  })

  it('assert it, answer it, or are spoken of in it, themselves or through their troops', () => {
    expect([...partiesOf(dataset, claim)].sort()).toEqual([
      'general',
      'north-korea',
      'troops',
      'ukraine',
      'united-states',
    ])
  })

  it('are not those of whom nothing is said', () => {
    expect(partiesOf(dataset, claim)).not.toContain('japan' as ActorId)
  })
})
