import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindAddress } from '@/app/bindAddress'
import { toEpochDay } from '@/model/time/day'
import { after } from '@/platform/device'
import { createActions } from '@/state/actions'
import { showDataset, showTrouble } from '@/state/createAppStore'
import { createPlayback, DWELL_MS } from '@/state/playback'
import { november, openAt } from '../state/aStore'
import { aHistory } from './aHistory'

const day = (date: number) => toEpochDay({ year: 2024, month: 11, day: date })
const REST_MS = 500

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function bound(query = '') {
  const bar = aHistory(query)
  const store = openAt(query)
  const reload = vi.fn<() => void>()
  const stop = bindAddress(store, bar, reload)
  return { bar, store, reload, stop, actions: createActions(store), now: () => store.getState() }
}

describe('a step', () => {
  it('of selection is an entry of its own', () => {
    const { bar, actions } = bound()
    actions.press('actor:japan')
    actions.press('event:meeting')
    actions.clearSelection()
    expect(bar.entries).toEqual(['', '?sel=actor:japan', '?sel=event:meeting', ''])
  })

  it.each([
    ['the view', '?view=table', (act: ReturnType<typeof createActions>) => act.show({ view: 'table' })],
    ['the pane', '?pane=graph', (act: ReturnType<typeof createActions>) => act.show({ pane: 'graph' })],
    ['the source', '?source=1', (act: ReturnType<typeof createActions>) => act.show({ sourceOpen: true })],
    ['a column', '?off=undated', (act: ReturnType<typeof createActions>) => act.setBin('undated', false)],
    [
      'a filter',
      '?f=sign:cooperation,contact',
      (act: ReturnType<typeof createActions>) => act.toggleSign('conflict'),
    ],
  ])('of %s is pushed at once', (_, query, act) => {
    const { bar, actions } = bound()
    act(actions)
    expect(bar.writes).toEqual([['push', query]])
  })

  it('that changes nothing writes nothing', () => {
    const { bar, actions } = bound('?off=undated')
    actions.setBin('undated', false)
    actions.hover('actor:japan')
    actions.show({ sheet: 'full', dialog: 'share', speed: 2 })
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([])
  })

  it('that changes nothing an address tells of makes no entry', () => {
    const { bar, actions } = bound()
    actions.showAll()
    expect(bar.writes).toEqual([])
  })

  it('to a thing on another day is one entry, day and all', () => {
    const { bar, actions } = bound()
    actions.goTo('event:meeting')
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([['push', '?sel=event:meeting&t=2024-11-15']])
  })
})

describe('time', () => {
  it('puts the same entry right, once it has rested', () => {
    const { bar, actions } = bound()
    for (let date = 16; date > 5; date--) {
      actions.setTo(day(date))
      vi.advanceTimersByTime(40)
    }
    expect(bar.writes).toEqual([])
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([['replace', '?t=2024-11-06']])
  })

  it('is written at most once in half a second', () => {
    const { bar, actions } = bound()
    const at: number[] = []
    const write = bar.write.bind(bar)
    vi.spyOn(bar, 'write').mockImplementation((query, as) => {
      at.push(Date.now())
      write(query, as)
    })
    for (let i = 0; i < 200; i++) {
      actions.setTo(day(1 + (i % 29)))
      vi.advanceTimersByTime((i * 37) % 700)
    }
    vi.advanceTimersByTime(REST_MS)
    expect(at.length).toBeGreaterThan(20)
    expect(at.slice(1).every((time, i) => time - (at[i] ?? 0) >= REST_MS)).toBe(true)
  })

  it('makes no entry to go back to', () => {
    const { bar, actions } = bound()
    actions.setMode('moment')
    vi.advanceTimersByTime(REST_MS)
    actions.setTo(day(3))
    vi.advanceTimersByTime(REST_MS)
    expect(bar.entries).toEqual(['?mode=moment&t=2024-11-03'])
  })

  it('that has not rested yet stays with the entry that a step leaves', () => {
    const { bar, actions, now } = bound()
    actions.setTo(day(15))
    actions.press('actor:japan')
    expect(bar.entries).toEqual(['?t=2024-11-15', '?sel=actor:japan&t=2024-11-15'])
    bar.go(-1)
    expect([now().selection, now().span.to]).toEqual([null, day(15)])
  })

  it('is written with the theme, which is no step either', () => {
    const { bar, actions } = bound()
    actions.show({ theme: 'dark' })
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([['replace', '?theme=dark']])
  })
})

describe('going back and forward', () => {
  it('applies the address and writes nothing', () => {
    const { bar, actions, now } = bound()
    actions.press('actor:japan')
    actions.setBin('undated', false)
    actions.show({ view: 'table' })
    const written = bar.writes.length
    bar.go(-1)
    expect([now().view, now().off.size, now().selection]).toEqual(['explore', 1, 'actor:japan'])
    bar.go(-2)
    expect([now().view, now().off.size, now().selection]).toEqual(['explore', 0, null])
    bar.go(3)
    expect([now().view, now().off.size, now().selection]).toEqual(['table', 1, 'actor:japan'])
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toHaveLength(written)
    expect(bar.entries).toHaveLength(4)
  })

  it('drops a day that was still to be written', () => {
    const { bar, actions, now } = bound()
    actions.press('actor:japan')
    actions.setTo(day(3))
    bar.go(-1)
    vi.advanceTimersByTime(REST_MS)
    expect(bar.entries).toEqual(['', '?sel=actor:japan'])
    expect(now().span.to).toBe(day(17))
  })

  it('goes on from there: the next step is pushed', () => {
    const { bar, actions } = bound()
    actions.press('actor:japan')
    bar.go(-1)
    actions.press('actor:ukraine')
    expect(bar.entries).toEqual(['', '?sel=actor:ukraine'])
  })

  it('names what the address asks for in vain', () => {
    const { bar, actions, now } = bound('?sel=actor:atlantis')
    actions.press('actor:japan')
    bar.go(-1)
    expect([now().selection, now().faults.map(({ value }) => value)]).toEqual([null, ['actor:atlantis']])
    expect(bar.entries).toEqual(['?sel=actor:atlantis', '?sel=actor:japan'])
  })

  it('stops playback, which does not go on by itself', () => {
    const { bar, store, actions, now } = bound()
    const playback = createPlayback(store, { after })
    actions.press('actor:japan')
    playback.toggle()
    bar.go(-1)
    const { span } = now()
    vi.advanceTimersByTime(10 * DWELL_MS)
    expect([now().play, now().span]).toEqual(['idle', span])
  })

  it('to the same dataset reads nothing anew', () => {
    const { bar, actions, reload } = bound('?d=other')
    actions.press('actor:japan')
    bar.go(-1)
    expect(reload).not.toHaveBeenCalled()
  })

  it.each([
    ['from a named dataset to the default', '', '?d=other'],
    ['from the default to a file', '?src=fixtures/x.json', ''],
    ['from a file to a named one', '?d=other', '?src=fixtures/x.json'],
  ])('%s reads that one', (_, earlier, here) => {
    const bar = aHistory(earlier)
    bar.write(here, 'push')
    const store = openAt(here)
    const reload = vi.fn<() => void>()
    bindAddress(store, bar, reload)
    bar.go(-1)
    expect(reload).toHaveBeenCalledTimes(1)
  })
})

describe('a dataset that arrives or fails', () => {
  it('writes nothing by itself', () => {
    const { bar, store } = bound('?sel=actor:japan')
    showTrouble(store, { kind: 'unreachable', address: 'data/x.json', status: null })
    vi.advanceTimersByTime(REST_MS)
    showDataset(store, november(), [], { selection: 'actor:ukraine' }, [])
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([])
  })

  it('leaves the address alone while there is none', () => {
    const { bar, store, actions } = bound()
    showTrouble(store, { kind: 'unreachable', address: 'data/x.json', status: null })
    actions.show({ sourceOpen: true, theme: 'dark' })
    vi.advanceTimersByTime(REST_MS)
    expect(bar.writes).toEqual([])
  })
})

it('stopped, neither writes nor listens', () => {
  const { bar, actions, now, stop } = bound()
  actions.setTo(day(3))
  stop()
  actions.press('actor:japan')
  bar.go(0)
  vi.advanceTimersByTime(REST_MS)
  expect([bar.writes, now().selection]).toEqual([[], 'actor:japan'])
})
