import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASES, BASIS_LOOK, firmness } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import { activityAt } from '@/queries/activityAt'
import { indexDataset } from '@/queries/indexDataset'
import { pairsOf } from '@/queries/parts'
import { type TieSum, tieSums } from '@/queries/tieSums'
import { aClaim } from '../builders/aClaim'
import { aDataset, type DatasetRecords } from '../builders/aDataset'
import { aMeeting, anEvent, type EventFields } from '../builders/anEvent'
import { anOutlook, outlooks } from './anOutlook'
import { datasets, FIRST_DAY } from './generated'

function sumsOf(records: DatasetRecords, outlook = anOutlook()): Readonly<Record<string, TieSum>> {
  const index = indexDataset(aDataset(records))
  return Object.fromEntries(tieSums(index, activityAt(index, outlook)).map((sum) => [sum.pair.ref, sum]))
}

const acts = (...fields: readonly EventFields[]) =>
  fields.map((each, i) => anEvent({ id: `e${i}`, actors: ['a'], recipients: ['b'], ...each }))
const ofAB = (...fields: readonly EventFields[]) => sumsOf({ events: acts(...fields) })['tie:a~b']

describe('a tie', () => {
  it('counts a joint act once for every pair it touches', () => {
    const events = [anEvent({ actors: ['a', 'b'], recipients: ['x', 'y'], type: 'ACCUSE' })]
    const sums = sumsOf({ events })
    expect(Object.keys(sums).sort()).toEqual(['tie:a~x', 'tie:a~y', 'tie:b~x', 'tie:b~y'])
    expect(Object.values(sums).map(({ conflict }) => conflict)).toEqual([1, 1, 1, 1])
  })

  it('does not come of acting together toward a third', () => {
    expect(
      sumsOf({ events: [anEvent({ actors: ['a', 'b'], recipients: ['x'] })] })['tie:a~b'],
    ).toBeUndefined()
  })

  it('counts acts in both directions together', () => {
    expect(ofAB({}, { actors: ['b'], recipients: ['a'] })?.cooperation).toBe(2)
  })

  it('counts dated and undated events, and neither background nor plans', () => {
    const sum = ofAB({}, { when: '2024-11-15' }, { basis: 'presupposed' }, { basis: 'planned', when: '2025' })
    expect(sum?.events).toEqual([0, 1])
  })

  it('does not come of background or plans alone', () => {
    expect(ofAB({ basis: 'presupposed' }, { basis: 'planned' })).toBeUndefined()
  })

  it('does not come of a claim', () => {
    expect(sumsOf({ claims: [aClaim({ actors: ['a'], recipients: ['b'], asserters: ['c'] })] })).toEqual({})
  })

  it('counts nothing that is only alleged or claimed, even where it is held as an event', () => {
    expect(ofAB({ basis: 'alleged' }, { basis: 'claimed-by' })).toBeUndefined()
    expect(ofAB({ basis: 'alleged' }, { basis: 'reported' })?.events).toEqual([1])
  })

  it('is what the window holds of it', () => {
    const events = acts({ when: '2024-11-15' }, { when: '2024-11-17' })
    expect(sumsOf({ events }, anOutlook({ days: '2024-11-17' }))['tie:a~b']?.events).toEqual([1])
    expect(sumsOf({ events }, anOutlook({ days: '2024-11-16' }))).toEqual({})
  })
})

describe('the sign of a tie', () => {
  it.each([
    ['cooperation', ['AGREE', 'AID']],
    ['conflict', ['ACCUSE']],
    ['mixed', ['AGREE', 'ACCUSE', 'AGREE']],
    ['contact', ['CONSULT']],
    ['conflict', ['CONSULT', 'SANCTION', 'CONSULT']],
  ] as const)('is %s for %j', (sign, types) => {
    expect(ofAB(...types.map((type) => ({ type })))?.sign).toBe(sign)
  })

  it('counts what is for, what is against and meetings apart', () => {
    const sum = ofAB({ type: 'AGREE' }, { type: 'AGREE' }, { type: 'ACCUSE' }, { type: 'CONSULT' })
    expect([sum?.cooperation, sum?.conflict, sum?.contact]).toEqual([2, 1, 1])
  })
})

describe('the certainty of a tie', () => {
  it('is the firmest among its counted events', () => {
    expect(
      ofAB({ basis: 'headline-only' }, { basis: 'reported' }, { basis: 'reported-unnamed' })?.certainty,
    ).toBe('reported')
  })

  it('takes nothing from a planned event, however firm', () => {
    expect(ofAB({ basis: 'headline-only' }, { basis: 'planned' })?.certainty).toBe('headline-only')
  })

  it('falls in the order of curation', () => {
    const order = [
      'stated',
      'said',
      'reported',
      'reported-unnamed',
      'planned',
      'presupposed',
      'headline-only',
    ] as const
    expect(order.map(firmness)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(BASES.slice(7)).toEqual(['alleged', 'claimed-by'])
  })
})

describe('the width of a tie', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [9, 3],
  ])('for %i acts is step %i', (count, step) => {
    expect(ofAB(...Array.from({ length: count }, () => ({})))?.step).toBe(step)
  })

  it('does not grow with meetings', () => {
    const meetings = Array.from({ length: 5 }, () => ({ type: 'CONSULT' as const }))
    expect(ofAB({}, ...meetings)?.step).toBe(1)
  })
})

describe('the sums', () => {
  it('are those of a plain count, under any outlook', () => {
    fc.assert(
      fc.property(datasets, outlooks(FIRST_DAY, 40), (dataset, outlook) => {
        const index = indexDataset(dataset)
        const activity = activityAt(index, outlook)
        const counted = index.events.filter((event, i) => activity.events[i] === 1 && isCounted(event))
        const expected = new Map<string, Event[]>()
        for (const event of counted) {
          for (const [a, b] of pairsOf(event)) {
            const ref = `tie:${a}~${b}`
            expected.set(ref, [...(expected.get(ref) ?? []), event])
          }
        }
        const sums = tieSums(index, activity)
        expect(new Map(sums.map(plain))).toEqual(new Map([...expected].map(naive)))
      }),
      { numRuns: 40 },
    )
  })

  it('are the same whatever was looked at before', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.array(outlooks(FIRST_DAY, 40), { minLength: 2, maxLength: 4 }),
        (dataset, looks) => {
          const used = indexDataset(dataset)
          for (const outlook of looks) {
            const fresh = indexDataset(dataset)
            expect(tieSums(used, activityAt(used, outlook))).toEqual(
              tieSums(fresh, activityAt(fresh, outlook)),
            )
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('of pairs in which nothing changed are the same objects', () => {
    const events = [...acts({ when: '2024-11-15' }), aMeeting({ actors: ['c', 'd'], when: '2024-11-17' })]
    const index = indexDataset(aDataset({ events }))
    const [before] = tieSums(index, activityAt(index, anOutlook({ days: '2024-11-15' })))
    const [after] = tieSums(index, activityAt(index, anOutlook({ days: '2024-11-15/2024-11-17' })))
    expect(after).toBe(before)
  })
})

const isCounted = ({ basis }: Event) => !['background', 'planned'].includes(BASIS_LOOK[basis].group)

function plain({ pair, cooperation, conflict, contact, certainty }: TieSum) {
  return [pair.ref, { cooperation, conflict, contact, certainty }] as const
}

function naive([ref, events]: readonly [string, readonly Event[]]) {
  const count = (sign: string) => events.filter(({ plover }) => signOf(plover.type) === sign).length
  const certainty = BASES.find((basis) => events.some((event) => event.basis === basis))
  return [
    ref,
    { cooperation: count('cooperation'), conflict: count('conflict'), contact: count('contact'), certainty },
  ] as const
}
