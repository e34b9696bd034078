import { describe, expect, it } from 'vitest'
import { SIGNS } from '@/model/coding/plover'
import { formatDay } from '@/model/time/day'
import type { AppStore, Wish } from '@/state/createAppStore'
import { createPlayback, DWELL_MS, nextRank } from '@/state/playback'
import { selectCounts, selectIndex } from '@/state/selectors'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { lima } from '../builders/lima'
import { aStore, openAt } from './aStore'

/** A clock that stands still until it is told to go on. */
function aClock() {
  let waiting: { ms: number; call: () => void } | null = null
  return {
    after(ms: number, call: () => void) {
      const mine = { ms, call }
      waiting = mine
      return () => {
        if (waiting === mine) waiting = null
      }
    },
    get waitsMs() {
      return waiting?.ms ?? null
    },
    tick() {
      const due = waiting
      waiting = null
      due?.call()
    },
  }
}

function player(store: AppStore) {
  const clock = aClock()
  const playback = createPlayback(store, clock)
  const shown = () => {
    const { span, play } = store.getState()
    return `${play} ${formatDay(span.to).slice(8)}: ${selectCounts(store.getState()).active}`
  }
  return { clock, playback, shown, store }
}

const november = (query = '') => player(openAt(query, lima()))

describe('stepping', () => {
  it('goes event by event, in the order of the article within a day', () => {
    const { playback, shown } = november('?t=2024-11-01')
    const seen = Array.from({ length: 6 }, () => {
      playback.step(1)
      return shown()
    })
    expect(seen).toEqual([
      'idle 15: 8',
      'idle 15: 9',
      'idle 15: 10',
      'idle 17: 11',
      'idle 17: 12',
      'idle 17: 13',
    ])
  })

  it('goes back the same way, and stops at the first', () => {
    const { playback, shown } = november()
    const seen = Array.from({ length: 6 }, () => {
      playback.step(-1)
      return shown()
    })
    expect(seen).toEqual([
      'idle 17: 12',
      'idle 17: 11',
      'idle 15: 10',
      'idle 15: 9',
      'idle 15: 8',
      'idle 15: 8',
    ])
  })

  it('skips what the legend hides, and says when nothing is left', () => {
    const { playback, shown, store } = november('?t=2024-11-01&f=sign:contact')
    const seen = Array.from({ length: 3 }, () => {
      playback.step(1)
      return shown()
    })
    expect(seen).toEqual(['idle 15: 3', 'idle 17: 4', 'idle 17: 4'])
    const index = selectIndex(store.getState())
    store.setState({ hiddenSigns: new Set(SIGNS) })
    expect(index && nextRank(index, store.getState(), -1)).toBeNull()
  })

  it('stays inside a window, whose thumbs it leaves alone', () => {
    const { playback, shown, store } = november('?mode=window&t=2024-11-16/2024-11-18')
    playback.step(-1)
    playback.step(-1)
    playback.step(-1)
    expect(shown()).toBe('idle 18: 8')
    expect(formatDay(store.getState().span.from)).toBe('2024-11-16')
  })

  it('shows the day of the event in Moment', () => {
    const { playback, store } = november('?mode=moment&t=2024-11-17')
    for (let i = 0; i < 3; i++) playback.step(-1)
    const { from, to } = store.getState().span
    expect([formatDay(from), formatDay(to)]).toEqual(['2024-11-15', '2024-11-15'])
  })

  it('has nowhere to go from the end', () => {
    const store = openAt('', lima())
    const index = selectIndex(store.getState())
    expect(index && nextRank(index, store.getState(), 1)).toBeNull()
  })
})

describe('playing', () => {
  it('never starts by itself', () => {
    const { clock, shown } = november()
    expect(clock.waitsMs).toBeNull()
    expect(shown()).toBe('idle 17: 13')
  })

  it('begins with the first event when it stands at the end, and ends by saying so', () => {
    const { clock, playback, shown } = november()
    playback.toggle()
    expect(shown()).toBe('playing 15: 8')
    for (let i = 0; i < 5; i++) clock.tick()
    expect(shown()).toBe('playing 17: 13')
    clock.tick()
    expect(shown()).toBe('ended 17: 13')
    expect(clock.waitsMs).toBeNull()
  })

  it('goes on from where the reader stands', () => {
    const { playback, shown } = november('?t=2024-11-15')
    playback.toggle()
    expect(shown()).toBe('playing 17: 11')
  })

  it('stays three seconds on an event, less at a higher speed', () => {
    const { clock, playback, store } = november('?t=2024-11-01')
    playback.toggle()
    expect(clock.waitsMs).toBe(DWELL_MS)
    store.setState({ speed: 4 })
    clock.tick()
    expect(clock.waitsMs).toBe(750)
  })

  it('stops at once when paused, and stays where it was', () => {
    const { clock, playback, shown } = november('?t=2024-11-01')
    playback.toggle()
    playback.pause()
    expect(clock.waitsMs).toBeNull()
    expect(shown()).toBe('idle 15: 8')
  })

  it('is paused by a step', () => {
    const { clock, playback, shown } = november('?t=2024-11-01')
    playback.toggle()
    playback.step(1)
    expect(clock.waitsMs).toBeNull()
    expect(shown()).toBe('idle 15: 9')
  })

  it('plays again from the first event after its end', () => {
    const { clock, playback, shown } = november('?t=2024-11-15')
    playback.toggle()
    for (let i = 0; i < 4; i++) clock.tick()
    expect(shown()).toBe('ended 17: 13')
    playback.toggle()
    expect(shown()).toBe('playing 15: 8')
  })

  it('does not start on a dataset without days, nor before one is there', () => {
    const undated = player(aStore({}, aDataset({ events: [anEvent()] })))
    undated.playback.toggle()
    expect(undated.store.getState().play).toBe('idle')
    const wish: Wish = { span: { mode: 'window', from: 0, to: 1 } }
    const empty = player(aStore(wish, aDataset()))
    empty.playback.toggle()
    empty.playback.step(1)
    expect(empty.store.getState().play).toBe('idle')
    expect(empty.clock.waitsMs).toBeNull()
  })
})
