import { describe, expect, it } from 'vitest'
import type { ActorId, PlaceId, SegmentId } from '@/model/ids'
import { aClaim } from './aClaim'
import { aDataset } from './aDataset'
import { anActor, aPerson, aState } from './anActor'
import { anOccupancy } from './anOccupancy'
import { aRelation } from './aRelation'
import { anEvidence } from './anEvidence'
import { aWhen } from './aWhen'
import { aMeeting, anEvent } from './anEvent'
import { CAPITALS } from './capitals'

describe('aDataset', () => {
  it('adds everyone who is only mentioned, as states with their capitals', () => {
    const { actors, places } = aDataset({
      events: [aMeeting({ actors: [{ actor: 'shigeru-ishiba', represents: 'japan' }] })],
      claims: [aClaim({ asserters: ['ukraine'], responses: { 'north-korea': 'not-confirmed' } })],
      actors: [aPerson('shigeru-ishiba')],
    })
    expect([...actors.keys()]).toEqual(['shigeru-ishiba', 'japan', 'north-korea', 'ukraine'])
    expect(actors.get('shigeru-ishiba' as ActorId)?.initials).toBe('SI')
    expect(places.get('kyiv' as PlaceId)?.at).toEqual([30.52, 50.45])
    expect(places.get('lima' as PlaceId)?.name.en).toBe('Lima')
  })

  it('adds the segments that evidence names', () => {
    const { segments, sources } = aDataset({ events: [anEvent({ evidence: ['P7'] })] })
    expect(segments.get('P7' as SegmentId)?.kind).toBe('paragraph')
    expect([...sources.values()].flatMap((source) => source.segments.map(({ id }) => id))).toEqual(['P7'])
  })

  it('adds both ends of a post and of a relation', () => {
    const { actors } = aDataset({
      occupancies: [anOccupancy({ holder: 'joe-biden', of: 'united-states' })],
      relations: [aRelation({ between: ['north-korea', 'russia'] })],
      actors: [anActor('organisation', 'apec')],
    })
    expect([...actors.keys()].toSorted()).toEqual([
      'apec',
      'joe-biden',
      'north-korea',
      'russia',
      'united-states',
    ])
  })

  it('keeps a date and a locator as given', () => {
    const when = aWhen('2024-11-17', { stated: 'Sunday', basis: 'weekday-resolved' })
    const event = anEvent({ when, evidence: [anEvidence('P2', { anchor: 'on Sunday' })] })
    expect([event.when.basis, event.when.extent?.start]).toEqual(['weekday-resolved', 20044])
    expect(event.evidence[0]?.anchor).toBe('on Sunday')
  })

  it('prefers what is given', () => {
    const { actors } = aDataset({ events: [anEvent()], actors: [aState('japan', { name: 'Nippon' })] })
    expect(actors.get('japan' as ActorId)?.name.en).toBe('Nippon')
  })

  it('refuses two records with one id', () => {
    expect(() => aDataset({ events: [anEvent(), anEvent()] })).toThrow('two records with the id "event"')
  })
})

describe('the capitals', () => {
  it('are those of over 190 states, each once and on the globe', () => {
    expect(new Set(CAPITALS.map(({ state }) => state)).size).toBe(CAPITALS.length)
    expect(CAPITALS.length).toBeGreaterThan(190)
    const astray = CAPITALS.filter(
      ({ iso3, lon, lat }) => iso3.length !== 3 || Math.abs(lon) > 180 || Math.abs(lat) > 90,
    )
    expect(astray).toEqual([])
  })
})
