import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'
import { lima } from '../builders/lima'
import { datasets } from './generated'

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

describe('the counts of the legend', () => {
  it('hold nothing that does not occur', () => {
    const { signs, groups } = legendCounts(indexDataset(aDataset({ events: [anEvent({ type: 'ACCUSE' })] })))
    expect([[...signs], [...groups]]).toEqual([[['conflict', 1]], [['stated', 1]]])
  })

  it('count what is planned apart from what has happened', () => {
    const events = [anEvent({ id: 'a' }), anEvent({ id: 'b', basis: 'planned' })]
    const { signs, planned, groups } = legendCounts(indexDataset(aDataset({ events })))
    expect([[...signs], planned, groups.get('planned')]).toEqual([[['cooperation', 1]], 1, 1])
  })

  it('count relations and claims by certainty, and by no sign', () => {
    const counts = legendCounts(indexDataset(aDataset({ relations: [aRelation()], claims: [aClaim()] })))
    expect([counts.signs.size, [...counts.groups]]).toEqual([
      0,
      [
        ['background', 1],
        ['claimed', 1],
      ],
    ])
  })

  it('add up to all events, and to all records', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { signs, planned, groups, events, records } = legendCounts(indexDataset(dataset))
        expect(total(signs) + planned).toBe(events)
        expect(events).toBe(dataset.events.size)
        expect(total(groups)).toBe(records)
        expect(records).toBe(dataset.events.size + dataset.relations.size + dataset.claims.size)
      }),
      { numRuns: 20 },
    )
  })

  it('of Lima are thirteen events, four relations, two claims', () => {
    const { events, records, planned } = legendCounts(indexDataset(lima()))
    expect([events, records, planned]).toEqual([13, 19, 1])
  })
})
