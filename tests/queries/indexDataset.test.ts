import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '@/model/time/extent'
import { BINS, binOf } from '@/queries/binOf'
import { at, indexDataset } from '@/queries/indexDataset'
import { listAt } from '@/queries/lists'
import { everyoneIn, pairsOf } from '@/queries/parts'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { datasets } from './generated'

const inOrder = (...whens: readonly (string | null)[]) => {
  const events = whens.map((when, i) => anEvent({ id: `e${i}`, when }))
  return [...indexDataset(aDataset({ events })).byTime]
}

describe('the order of time', () => {
  it('is by first day, then by last, then the author’s', () => {
    expect(inOrder('2024-11-17', '2024-11-15/2024-11-16', '2024-11-15', '2024-11-15')).toEqual([2, 3, 1, 0])
  })

  it('begins with what has an open start, in the author’s order', () => {
    expect(inOrder('2024-11-15', '../2024-11-20', '../2024-11-20')).toEqual([1, 2, 0])
  })

  it('leaves out what has no day on the axis', () => {
    const events = [
      anEvent({ id: 'undated' }),
      anEvent({ id: 'background', basis: 'presupposed', when: '2024-10' }),
      anEvent({ id: 'dated', when: '2024-11-15' }),
    ]
    const { byTime, rank } = indexDataset(aDataset({ events }))
    expect([...byTime]).toEqual([2])
    expect([...rank]).toEqual([-1, -1, 0])
  })
})

describe('the columns', () => {
  it('say of each event what its record says', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const index = indexDataset(dataset)
        index.events.forEach((event, i) => {
          const { start, end } = event.when.extent ? boundsOf(event.when.extent) : { start: 0, end: 0 }
          expect([at(index.startDay, i), at(index.endDay, i)]).toEqual([start, end])
          expect(BINS[at(index.bin, i)]).toBe(binOf(event.basis, event.when))
          expect([...listAt(index.named, i)].map((actor) => index.actorIds[actor])).toEqual(everyoneIn(event))
          const country = event.place === null ? null : dataset.places.get(event.place)?.country
          expect(index.actorIds[at(index.ground, i)] ?? null).toBe(country ?? null)
        })
      }),
      { numRuns: 20 },
    )
  })

  it('hold each pair once, with the events that tie it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, pairs, pairAt, eventsTying } = indexDataset(dataset)
        expect(pairAt.size).toBe(pairs.length)
        pairs.forEach(({ ref, ends }, i) => {
          const tying = events.flatMap((event, position) =>
            pairsOf(event).some((pair) => pair.join() === ends.join()) ? [position] : [],
          )
          expect([pairAt.get(ref), [...listAt(eventsTying, i)]]).toEqual([i, tying])
        })
      }),
      { numRuns: 20 },
    )
  })
})
