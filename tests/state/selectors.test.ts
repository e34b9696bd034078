import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTY_GROUPS } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import type { Event } from '@/model/event'
import type { EventId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import { createActions } from '@/state/actions'
import { createAppStore } from '@/state/createAppStore'
import { selectStandingOf } from '@/state/emphasis'
import {
  selectActivity,
  selectAxis,
  selectCounts,
  selectIsOutside,
  selectOutlook,
  selectRelated,
  selectTies,
} from '@/state/selectors'
import { lima } from '../builders/lima'
import { aStore, november, openAt } from './aStore'

const countsAt = (query: string) => selectCounts(openAt(query).getState())

describe('N of M events', () => {
  it('is all of them on arrival', () => {
    expect(countsAt('')).toEqual({ active: 5, all: 5, about: 0 })
  })

  it.each([
    ['?t=2024-11-15', 4],
    ['?t=2024-11-14', 3],
    ['?off=undated', 4],
    ['?off=undated,background,ahead', 2],
    ['?f=sign:conflict', 2],
    ['?f=certainty:planned', 1],
    ['?t=2024-11-14&off=undated,background,ahead', 0],
  ])('under %s is %i of 5', (query, active) => {
    expect(countsAt(query)).toMatchObject({ active, all: 5 })
  })

  it('does not change with a selection, which adds how many are about it', () => {
    expect(countsAt('?sel=actor:ukraine')).toEqual({ active: 5, all: 5, about: 1 })
    expect(countsAt('?sel=event:accord&t=2024-11-15')).toEqual({ active: 4, all: 5, about: 0 })
  })

  it('never counts relations and claims', () => {
    expect(countsAt('?sel=relation:thaw')).toEqual({ active: 5, all: 5, about: 0 })
  })

  it('is true under every combination of dates, switches and selection', () => {
    const dataset = lima()
    const store = openAt('', dataset)
    const { first = 0, last = 0 } = selectAxis(store.getState()) ?? {}
    const shown = fc.record({
      to: fc.integer({ min: first, max: last }),
      off: fc.subarray(['background', 'ahead', 'undated'] as const),
      hiddenSigns: fc.subarray([...SIGNS]),
      hiddenGroups: fc.subarray([...CERTAINTY_GROUPS]),
      selection: fc.constantFrom<Ref>(
        'actor:japan',
        'actor:yoon-suk-yeol',
        'event:lima-trilateral',
        'segment:P7',
      ),
    })
    fc.assert(
      fc.property(shown, ({ to, off, hiddenSigns, hiddenGroups, selection }) => {
        const span = { mode: 'so-far', from: first, to, reached: null } as const
        const sets = {
          off: new Set(off),
          hiddenSigns: new Set(hiddenSigns),
          hiddenGroups: new Set(hiddenGroups),
        }
        store.setState({ selection, span, ...sets })
        const state = store.getState()
        const drawn = (ids: Iterable<EventId>) =>
          [...ids].filter((id) => selectStandingOf(state, `event:${id}`).state === 'active')
        const about = [...dataset.events.values()]
          .filter((event) => isAbout(event, selection))
          .map(({ id }) => id)
        expect(selectCounts(state)).toEqual({
          active: drawn(dataset.events.keys()).length,
          all: 13,
          about: drawn(about).length,
        })
      }),
      { numRuns: 50 },
    )
  })
})

/** The events of a selection, read off the records. */
function isAbout({ id, partOf, actors, recipients, evidence }: Event, selection: Ref): boolean {
  const named = [...actors, ...recipients].flatMap(({ actor, represents }) => [actor, represents])
  const refs = [
    `event:${id}`,
    `event:${partOf}`,
    ...named.map((actor) => `actor:${actor}`),
    ...evidence.map(({ segment }) => `segment:${segment}`),
  ]
  return refs.includes(selection)
}

describe('a selector', () => {
  it('answers with the same reference while its part of the state stays', () => {
    const store = aStore({ selection: 'actor:japan' })
    const read = () => {
      const state = store.getState()
      return [selectOutlook, selectActivity, selectTies, selectRelated, selectCounts].map((select) =>
        select(state),
      )
    }
    const before = read()
    store.setState({ hovered: 'actor:japan', sheet: 'full', theme: 'dark' })
    read().forEach((answer, i) => expect(answer).toBe(before[i]))
  })

  it('of a relation to the selection does not move with time', () => {
    const store = aStore({ selection: 'actor:japan' })
    const before = selectRelated(store.getState())
    createActions(store).setTo(0)
    expect(selectRelated(store.getState())).toBe(before)
  })

  it('is empty until a dataset is there', () => {
    const state = createAppStore({ selection: 'actor:japan' }).getState()
    expect([
      selectActivity(state),
      selectTies(state).size,
      selectRelated(state),
      selectIsOutside(state),
    ]).toEqual([null, 0, null, false])
    expect(selectCounts(state)).toEqual({ active: 0, all: 0, about: 0 })
  })

  it('knows two stores apart', () => {
    const [one, two] = [openAt('?t=2024-11-14', november()), openAt('', november())]
    expect([one, two, one].map((store) => selectCounts(store.getState()).active)).toEqual([3, 5, 3])
  })
})

describe('a selection outside the window', () => {
  it.each([
    ['?sel=event:accord&t=2024-11-15', true],
    ['?sel=event:meeting&t=2024-11-15', false],
    ['?sel=tie:japan~south-korea&t=2024-11-14', true],
    ['?sel=claim:deployment&off=undated', true],
    ['?sel=event:undated&f=sign:cooperation', true],
    ['?sel=segment:P1&t=2024-11-14', false],
    ['?t=2024-11-14', false],
  ])('in %s: %s', (query, expected) => {
    expect(selectIsOutside(openAt(query).getState())).toBe(expected)
  })
})
