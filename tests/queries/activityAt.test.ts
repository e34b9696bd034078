import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASIS_LOOK } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import { type Activity, activityAt, type Outlook } from '@/queries/activityAt'
import { indexDataset } from '@/queries/indexDataset'
import { aClaim } from '../builders/aClaim'
import { aDataset, type DatasetRecords } from '../builders/aDataset'
import { aMeeting, anEvent } from '../builders/anEvent'
import { anOccupancy } from '../builders/anOccupancy'
import { aPerson, aState } from '../builders/anActor'
import { aPlace } from '../builders/aPlace'
import { aRelation } from '../builders/aRelation'
import { aWhen } from '../builders/aWhen'
import { anOutlook, outlooks } from './anOutlook'
import { datasets, FIRST_DAY } from './generated'

function look(records: DatasetRecords, outlook: Outlook = anOutlook()): Activity {
  return activityAt(indexDataset(aDataset(records)), outlook)
}

const isIn = (when: string, days: string) =>
  look({ events: [anEvent({ when })] }, anOutlook({ days })).count === 1

/** What the docstring promises, written without an index. */
function isInside(event: Event, { from, until, off, hiddenSigns, hiddenGroups }: Outlook): boolean {
  const { group } = BASIS_LOOK[event.basis]
  const isHiddenSign = group !== 'planned' && hiddenSigns.has(signOf(event.plover.type))
  if (isHiddenSign || hiddenGroups.has(group)) return false
  if (group === 'planned') return !off.has('ahead')
  if (group === 'background') return !off.has('background')
  if (event.when.extent === null) return !off.has('undated')
  const { start, end } = event.when.extent
  return (start ?? -Infinity) < until && (end ?? Infinity) > from
}

describe('an event with days', () => {
  it.each([
    ['is there on its day', '2024-11-15', '2024-11-15', true],
    ['is not there the day before', '2024-11-15', '2024-11-14', false],
    ['is not there the day after', '2024-11-15', '2024-11-16', false],
    ['is there on the first of several days', '2024-11-15/2024-11-17', '2024-11-15', true],
    ['is there on the last of several days', '2024-11-15/2024-11-17', '2024-11-17', true],
    ['is not there the day after its last', '2024-11-15/2024-11-17', '2024-11-18', false],
    ['is there on any day of its month', '2024-11', '2024-11-30', true],
    ['is there after an open end', '2024-11-15/..', '2031-01-01', true],
    ['is there before an open start', '../2024-11-15', '1999-01-01', true],
    ['reaches no further than the known day where the end is unknown', '2024-11-15/', '2024-11-16', false],
  ])('%s', (_, when, days, expected) => {
    expect(isIn(when, days)).toBe(expected)
  })

  it('is inside exactly if its extent and the span share a day', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(days, days, ([start, length], [from, width]) => {
        const when = { ...aWhen('2024-11-15'), extent: { start, end: start + length + 1 } }
        const span = { ...anOutlook(), from, until: from + width + 1 }
        const own = Array.from({ length: length + 1 }, (_, i) => start + i)
        const share = own.some((day) => day >= span.from && day < span.until)
        expect(look({ events: [anEvent({ when })] }, span).count).toBe(share ? 1 : 0)
      }),
    )
  })

  it('is not moved by the columns beside the axis', () => {
    const outlook = anOutlook({ days: '2024-11-15', off: ['background', 'ahead', 'undated'] })
    expect(look({ events: [anEvent({ when: '2024-11-15' })] }, outlook).count).toBe(1)
  })
})

describe('an event beside the axis', () => {
  const events = [
    anEvent({ id: 'undated' }),
    anEvent({ id: 'before', basis: 'presupposed', when: '2024-11-15' }),
    anEvent({ id: 'ahead', basis: 'planned', when: '2025' }),
  ]

  it('is there whatever the dates', () => {
    expect(look({ events }, anOutlook({ days: '1999-01-01' })).count).toBe(3)
  })

  it.each([
    ['undated', 0],
    ['background', 1],
    ['ahead', 2],
  ] as const)('goes with its own switch: %s', (bin, gone) => {
    const { events: active } = look({ events }, anOutlook({ off: [bin] }))
    expect([...active]).toEqual([0, 1, 2].map((i) => (i === gone ? 0 : 1)))
  })
})

describe('the legend’s switches', () => {
  it('hide a sign in every place of time', () => {
    const events = [
      anEvent({ id: 'a', type: 'ACCUSE' }),
      anEvent({ id: 'b', type: 'AGREE', when: '2024-11-15' }),
    ]
    expect([...look({ events }, anOutlook({ hiddenSigns: ['conflict'] })).events]).toEqual([0, 1])
  })

  it('hide what is said together with what is stated, for they are one row', () => {
    const events = [
      anEvent({ id: 'a', basis: 'said' }),
      anEvent({ id: 'b' }),
      anEvent({ id: 'c', basis: 'reported' }),
    ]
    expect([...look({ events }, anOutlook({ hiddenGroups: ['stated'] })).events]).toEqual([0, 0, 1])
  })

  it('hide claims and relations by their certainty', () => {
    const outlook = anOutlook({ hiddenGroups: ['claimed', 'background'] })
    const { claims, relations } = look({ claims: [aClaim()], relations: [aRelation()] }, outlook)
    expect([claims.size, relations.size]).toEqual([0, 0])
  })

  it('take the telling of a claim with the claim, for both are one mark', () => {
    const records = { events: [anEvent({ id: 'telling' })], claims: [aClaim({ toldBy: 'telling' })] }
    expect(look(records, anOutlook({ hiddenGroups: ['claimed'] })).count).toBe(0)
    expect(look(records, anOutlook({ hiddenGroups: ['reported'] })).count).toBe(1)
  })

  it('leave an event that tells a claim of another place in time, for it has a mark of its own', () => {
    const told = anEvent({ id: 'telling', when: '2024-11-15' })
    const records = { events: [told], claims: [aClaim({ toldBy: 'telling' })] }
    expect(look(records, anOutlook({ hiddenGroups: ['claimed'] })).count).toBe(1)
  })
})

describe('playback', () => {
  const events = ['2024-11-17', '2024-11-15', '2024-11-15'].map((when, i) => anEvent({ id: `e${i}`, when }))

  it('shows the events of a day one after the other, in the author’s order', () => {
    expect([...look({ events }, anOutlook({ reached: 0 })).events]).toEqual([0, 1, 0])
    expect([...look({ events }, anOutlook({ reached: 1 })).events]).toEqual([0, 1, 1])
  })

  it('leaves alone what has no day', () => {
    expect(look({ events: [...events, anEvent()] }, anOutlook({ reached: 0 })).count).toBe(2)
  })
})

describe('relations and claims', () => {
  it('are in no count of events', () => {
    const { count, relations, claims } = look({ relations: [aRelation()], claims: [aClaim()] })
    expect([count, relations.size, claims.size]).toEqual([0, 1, 1])
  })

  it('leave with their columns', () => {
    const records = { relations: [aRelation()], claims: [aClaim()] }
    const { relations, claims } = look(records, anOutlook({ off: ['background', 'undated'] }))
    expect([relations.size, claims.size]).toEqual([0, 0])
  })

  it('with days follow them if they are claims, by the rule for events', () => {
    const claims = [aClaim({ id: 'a', when: '2024-11-15' }), aClaim({ id: 'b', when: '2024-11-15/' })]
    expect([...look({ claims }, anOutlook({ days: '2024-11-15' })).claims]).toEqual(['a', 'b'])
    expect([...look({ claims }, anOutlook({ days: '2024-11-16' })).claims]).toEqual([])
  })

  it('with days stay background if they are relations, for they last', () => {
    const relations = [aRelation({ basis: 'stated', when: '1965' })]
    expect(look({ relations }, anOutlook({ days: '2024-11-15' })).relations.size).toBe(1)
    expect(look({ relations }, anOutlook({ off: ['background'] })).relations.size).toBe(0)
  })

  it('without days stand among the undated, if they are stated', () => {
    const relations = [aRelation({ basis: 'stated' })]
    expect(look({ relations }, anOutlook({ off: ['background'] })).relations.size).toBe(1)
    expect(look({ relations }, anOutlook({ off: ['undated'] })).relations.size).toBe(0)
  })
})

describe('who is in the window', () => {
  const day = anOutlook({ days: '2024-11-15' })
  const later = anOutlook({ days: '2024-11-16' })
  const meeting = aMeeting({
    actors: [
      { actor: 'yoon', represents: 'south-korea' },
      { actor: 'peru', role: 'host' },
    ],
  })

  it('are a person and the state represented, while their event is', () => {
    const records = { events: [meeting], actors: [aPerson('yoon')] }
    expect(look(records, day).actors).toContain('yoon')
    expect(look(records, day).actors).toContain('south-korea')
    expect([...look(records, later).actors]).toEqual([])
  })

  it('is the country whose ground an event stands on', () => {
    const records = {
      events: [aMeeting({ place: 'lima' })],
      actors: [aState('peru')],
      places: [aPlace('lima', { country: 'peru' })],
    }
    expect(look(records, day).actors).toContain('peru')
    expect(look(records, later).actors).not.toContain('peru')
  })

  it('are those who assert, answer or are spoken of in a claim, and not who says nothing', () => {
    const claims = [
      aClaim({
        actors: ['troops'],
        asserters: ['ukraine'],
        responses: { 'north-korea': 'not-confirmed', russia: 'no-statement', japan: 'condemned' },
      }),
    ]
    const events = [anEvent({ actors: ['russia'], when: '2024-11-20' })]
    expect([...look({ claims, events }, day).actors].sort()).toEqual([
      'japan',
      'north-korea',
      'troops',
      'ukraine',
    ])
  })

  it('is the state whose troops a claim is about', () => {
    const troops = { ...aState('troops', { of: 'north-korea' }), kind: 'armed-force' as const, drawn: false }
    expect(look({ claims: [aClaim({ actors: ['troops'] })], actors: [troops] }).actors).toContain(
      'north-korea',
    )
  })

  it('is someone of an earlier post while the background is shown', () => {
    const records = { occupancies: [anOccupancy({ holder: 'kishida', of: 'japan', status: 'earlier' })] }
    expect(look(records).actors).toContain('kishida')
    expect(look(records, anOutlook({ off: ['background'] })).actors).not.toContain('kishida')
  })

  it('is always someone whom no record brings in, for no window could', () => {
    const { actors } = look({ actors: [aState('nauru')], events: [meeting] }, later)
    expect([...actors]).toEqual(['nauru'])
  })
})

describe('the count', () => {
  it('is that of a plain filter over the events, under any switches', () => {
    fc.assert(
      fc.property(datasets, outlooks(FIRST_DAY, 40), (dataset, outlook) => {
        const { events, count } = activityAt(indexDataset(dataset), outlook)
        const expected = [...dataset.events.values()].map((event) => (isInside(event, outlook) ? 1 : 0))
        expect([...events]).toEqual(expected)
        expect(count).toBe(expected.filter((each) => each === 1).length)
      }),
      { numRuns: 40 },
    )
  })

  it('with everything on is that of all events, with everyone there', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { count, actors } = activityAt(indexDataset(dataset), anOutlook())
        const drawn = [...dataset.actors.values()].filter((actor) => actor.drawn)
        expect(count).toBe(dataset.events.size)
        expect(drawn.every(({ id }) => actors.has(id))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
