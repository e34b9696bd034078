import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnActs } from '@/queries/drawnActs'
import { indexDataset } from '@/queries/indexDataset'
import { mapLines } from '@/queries/mapLines'
import { lima } from '../builders/lima'
import { datasets, generated } from './generated'

describe('the lines of a map', () => {
  it('are all of them where there is room', () => {
    const index = indexDataset(lima())
    const { ties, joint, all } = mapLines(index)
    expect(ties.length + joint.length).toBe(all)
    expect(joint).toEqual(drawnActs(index).joint)
  })

  it('are the strongest where there are too many, and tell how many there would be', () => {
    const index = indexDataset(generated({ seed: 3, events: 3000, actors: 120, days: 60 }))
    const { ties, joint, all } = mapLines(index)
    expect([ties.length, joint.length]).toEqual([120, 60])
    expect(all).toBeGreaterThan(1000)
    const drawn = new Set(joint)
    const width = ({ feet, heads }: (typeof joint)[number]) => feet.length + heads.length
    const least = Math.min(...joint.map(width))
    const left = drawnActs(index).joint.filter((act) => !drawn.has(act))
    expect(Math.max(...left.map(width))).toBeLessThanOrEqual(least)
  })

  it('join a pair only for an act of just the two', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const index = indexDataset(dataset)
        const { dyads } = drawnActs(index)
        expect(mapLines(index).ties.every(({ pair }) => dyads.has(pair.ref))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
