import { describe, expect, it } from 'vitest'
import type { ActorId, SegmentId } from '@/model/ids'
import { citations } from '@/queries/citations'
import { indexDataset } from '@/queries/indexDataset'
import { aClaim } from '../builders/aClaim'
import { aDataset, type DatasetRecords } from '../builders/aDataset'
import { aState } from '../builders/anActor'
import { anEvent } from '../builders/anEvent'
import { anEvidence } from '../builders/anEvidence'
import { anOccupancy } from '../builders/anOccupancy'
import { aPlace } from '../builders/aPlace'
import { aRelation } from '../builders/aRelation'
import { aSegment, aSource } from '../builders/aSource'

const citing = (segment: string, records: DatasetRecords) =>
  citations(indexDataset(aDataset(records))).get(segment as SegmentId)

describe('the records that cite a passage', () => {
  it('come as events, relations, claims, posts, places, actors', () => {
    const evidence = ['P1']
    const records = {
      actors: [aState('peru', { evidence: [anEvidence('P1')] })],
      places: [aPlace('lima', { country: null, evidence: [anEvidence('P1')] })],
      occupancies: [anOccupancy({ id: 'post', holder: 'yoon', of: 'south-korea', evidence })],
      claims: [aClaim({ evidence })],
      relations: [aRelation({ evidence })],
      events: [anEvent({ id: 'b', evidence }), anEvent({ id: 'a', evidence })],
    }
    expect(citing('P1', records)).toEqual([
      'event:b',
      'event:a',
      'relation:relation',
      'claim:claim',
      'occupancy:post',
      'place:lima',
      'actor:peru',
    ])
  })

  it('are named once, however often they cite it', () => {
    expect(citing('P1', { events: [anEvent({ evidence: ['P1', 'P1'] })] })).toEqual(['event:event'])
  })

  it('hold a claim whose answer stands there', () => {
    const responses = [{ by: 'russia' as ActorId, stance: 'denied' as const, evidence: [anEvidence('P2')] }]
    const records = {
      claims: [{ ...aClaim(), responses }],
      sources: [aSource('article', { segments: [aSegment('P1'), aSegment('P2')] })],
    }
    expect(citing('P2', records)).toEqual(['claim:claim'])
  })

  it('are none for a passage that nothing cites', () => {
    expect(citing('X1', { sources: [aSource('article', { segments: [aSegment('X1')] })] })).toEqual([])
  })
})
