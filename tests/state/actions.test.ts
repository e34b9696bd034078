import { describe, expect, it } from 'vitest'
import { formatDay, toEpochDay } from '@/model/time/day'
import { createActions } from '@/state/actions'
import type { AppState } from '@/state/appState'
import type { AppStore, Wish } from '@/state/createAppStore'
import { createAppStore } from '@/state/createAppStore'
import { selectCounts } from '@/state/selectors'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aStore, november, openAt } from './aStore'

const day = (date: number) => toEpochDay({ year: 2024, month: 11, day: date })

function reader(store: AppStore) {
  return { actions: createActions(store), now: () => store.getState(), days: () => daysOf(store.getState()) }
}
const opened = (query = '', dataset = november()) => reader(openAt(query, dataset))
const wishing = (wish: Wish) => reader(aStore(wish))

function daysOf({ span }: AppState) {
  return `${formatDay(span.from)}/${formatDay(span.to)}`
}

describe('a press', () => {
  it('selects, and clears what was selected already', () => {
    const { actions, now } = opened()
    actions.press('actor:japan')
    expect(now().selection).toBe('actor:japan')
    actions.press('event:meeting')
    expect(now().selection).toBe('event:meeting')
    actions.press('event:meeting')
    expect(now().selection).toBeNull()
  })

  it('moves neither time nor switches, whatever it selects', () => {
    const { actions, now } = opened('?t=2024-11-15&off=undated')
    const { span, off } = now()
    for (const ref of ['event:accord', 'event:undated', 'claim:deployment', 'actor:ukraine'] as const)
      actions.press(ref)
    expect([now().span, now().off]).toEqual([span, off])
  })

  it('leaves the selection when time moves on without it', () => {
    const { actions, now } = opened('?sel=event:accord')
    actions.setTo(day(15))
    expect(now().selection).toBe('event:accord')
  })
})

describe('going to a thing', () => {
  it('selects it and ends So far on its last day', () => {
    const { actions, now, days } = opened()
    actions.goTo('event:meeting')
    expect([now().selection, days()]).toEqual(['event:meeting', '2024-11-01/2024-11-15'])
  })

  it('grows a window to it, and never shrinks it', () => {
    const { actions, days } = opened('?mode=window&t=2024-11-16')
    actions.goTo('event:meeting')
    expect(days()).toBe('2024-11-15/2024-11-16')
    actions.goTo('event:accord')
    expect(days()).toBe('2024-11-15/2024-11-17')
    actions.goTo('event:meeting')
    expect(days()).toBe('2024-11-15/2024-11-17')
  })

  it('is the day itself in Moment', () => {
    const { actions, days } = opened('?mode=moment')
    actions.goTo('event:meeting')
    expect(days()).toBe('2024-11-15/2024-11-15')
  })

  it.each([
    ['event:undated', 'undated'],
    ['claim:deployment', 'undated'],
    ['relation:thaw', 'background'],
    ['event:before', 'background'],
    ['event:ahead', 'ahead'],
  ] as const)('turns on the column of %s and moves no day', (ref, bin) => {
    const { actions, now, days } = opened('?t=2024-11-14&off=background,undated,ahead')
    actions.goTo(ref)
    expect([now().selection, now().off.has(bin), now().off.size, days()]).toEqual([
      ref,
      false,
      2,
      '2024-11-01/2024-11-14',
    ])
  })

  it('goes to a claim’s own day and not to that of its telling', () => {
    const claims = [aClaim({ when: '2024-11-10', toldBy: 'meeting' })]
    const dataset = aDataset({ claims, events: [anEvent({ id: 'meeting', when: '2024-11-15' })] })
    const { actions, days } = opened('', dataset)
    actions.goTo('claim:claim')
    expect(days()).toBe('2024-11-01/2024-11-10')
  })

  it('brings in an actor, a place or a tie only if it is outside', () => {
    const { actions, days } = opened('?t=2024-11-16')
    for (const ref of ['actor:japan', 'place:lima', 'tie:japan~south-korea'] as const) actions.goTo(ref)
    expect(days()).toBe('2024-11-01/2024-11-16')
    actions.setTo(day(3))
    actions.goTo('place:lima')
    expect(days()).toBe('2024-11-01/2024-11-15')
  })

  it('brings in an actor of undated events with their column', () => {
    const { actions, now } = opened('?off=undated')
    actions.goTo('actor:ukraine')
    expect(now().off.size).toBe(0)
  })

  it('is one change, so that one step back undoes it', () => {
    const store = openAt('?off=undated')
    let changes = 0
    store.subscribe(() => changes++)
    createActions(store).goTo('event:undated')
    expect(changes).toBe(1)
  })

  it('ends playback’s place among the events', () => {
    const store = aStore()
    store.setState(({ span }) => ({ span: { ...span, reached: 1 } }))
    createActions(store).goTo('event:meeting')
    expect(store.getState().span.reached).toBeNull()
  })

  it('only selects while no dataset is there', () => {
    const store = createAppStore()
    createActions(store).goTo('event:meeting')
    expect(store.getState().selection).toBe('event:meeting')
  })
})

describe('the dates a reader sets', () => {
  it('have no start to move in So far', () => {
    const { actions, days } = opened()
    actions.setFrom(day(10))
    expect(days()).toBe('2024-11-01/2024-11-17')
  })

  it('never pass each other, nor the axis', () => {
    const { actions, days } = opened('?mode=window&t=2024-11-10/2024-11-20')
    actions.setFrom(day(25))
    expect(days()).toBe('2024-11-20/2024-11-20')
    actions.setTo(day(1))
    expect(days()).toBe('2024-11-20/2024-11-20')
    actions.setTo(day(99))
    actions.setFrom(day(-99))
    expect(days()).toBe('2024-11-01/2024-11-30')
  })

  it('keep their end when the mode changes', () => {
    const { actions, days } = opened('?t=2024-11-15')
    actions.setMode('moment')
    expect(days()).toBe('2024-11-15/2024-11-15')
    actions.setMode('so-far')
    expect(days()).toBe('2024-11-01/2024-11-15')
  })

  it('are all of them again on demand', () => {
    const { actions, now, days } = opened('?mode=moment&t=2024-11-03')
    actions.showAllDates()
    expect([now().span.mode, days()]).toEqual(['so-far', '2024-11-01/2024-11-17'])
  })

  it('change nothing in a dataset without any', () => {
    const { actions, now } = opened('', aDataset({ events: [anEvent()] }))
    const { span } = now()
    actions.setTo(day(3))
    actions.setMode('window')
    expect(now().span).toBe(span)
  })
})

describe('the switches', () => {
  it('turn one column and leave the others', () => {
    const { actions, now } = wishing({ off: new Set(['ahead']) })
    actions.setBin('undated', false)
    expect([...now().off].sort()).toEqual(['ahead', 'undated'])
    actions.setBin('ahead', true)
    expect([...now().off]).toEqual(['undated'])
  })

  it('turned to where they stand change nothing', () => {
    const { actions, now } = opened()
    const { off } = now()
    actions.setBin('undated', true)
    expect(now().off).toBe(off)
  })

  it('of the legend turn on and off', () => {
    const { actions, now } = opened()
    actions.toggleSign('conflict')
    actions.toggleGroup('claimed')
    expect([[...now().hiddenSigns], [...now().hiddenGroups]]).toEqual([['conflict'], ['claimed']])
    actions.toggleSign('conflict')
    actions.toggleGroup('claimed')
    expect([now().hiddenSigns.size, now().hiddenGroups.size]).toEqual([0, 0])
  })

  it('can all be turned on at once, without moving a day', () => {
    const { actions, now, days } = opened('?t=2024-11-15&off=ahead,undated&f=sign:conflict;certainty:said')
    actions.showAll()
    expect(selectCounts(now()).active).toBe(4)
    expect(days()).toBe('2024-11-01/2024-11-15')
  })
})

it('hovering the same thing again tells nobody', () => {
  const store = aStore()
  let told = 0
  store.subscribe(() => told++)
  const actions = createActions(store)
  actions.hover('actor:japan')
  actions.hover('actor:japan')
  actions.hover(null)
  expect(told).toBe(2)
})
