import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { applyWish, createAppStore, showDataset, showTrouble } from '@/state/createAppStore'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aStore, november, openAt } from './aStore'

const november17 = toEpochDay({ year: 2024, month: 11, day: 17 })
const november1 = november17 - 16

describe('a dataset that arrives', () => {
  it('is shown up to its last dated event, so that nothing is hidden', () => {
    const { span, loaded, play } = aStore().getState()
    expect([loaded.status, span, play]).toEqual([
      'ready',
      { mode: 'so-far', from: november1, to: november17, reached: null },
      'idle',
    ])
  })

  it('without dates is shown without an axis', () => {
    const { loaded, span } = aStore({}, aDataset({ events: [anEvent()] })).getState()
    expect(loaded).toMatchObject({ status: 'ready', axis: null })
    expect(span.mode).toBe('so-far')
  })

  it('brings its issues and keeps the faults of the address', () => {
    const issue = {
      code: 'format.unknown-key',
      severity: 'warning',
      path: '/x',
      params: { key: 'x' },
    } as const
    const fault = { name: 'mode', value: 'x', reason: 'bad-value' } as const
    const store = createAppStore()
    showDataset(store, november(), [issue], {}, [fault])
    expect(store.getState()).toMatchObject({ loaded: { issues: [issue] }, faults: [fault] })
  })

  it('reports a selection it does not have, and drops it', () => {
    const { selection, faults } = openAt('?sel=actor:atlantis&t=2024-11-15').getState()
    expect([selection, faults]).toEqual([
      null,
      [{ name: 'sel', value: 'actor:atlantis', reason: 'unknown-id' }],
    ])
  })

  it.each(['tie:japan~ukraine', 'tie:south-korea~japan', 'event:constructor', 'segment:P99'])(
    'does not have %s',
    (ref) => {
      expect(openAt(`?sel=${ref}`).getState().faults).toEqual([
        { name: 'sel', value: ref, reason: 'unknown-id' },
      ])
    },
  )

  it.each(['2024-10-31', '2024-12-01', '1999-01-01', '2024-12-01/2024-12-24'])(
    'reports %s, which its axis does not show, and keeps the mode',
    (days) => {
      const { span, faults } = openAt(`?t=${days}&mode=window`).getState()
      expect(faults).toEqual([{ name: 't', value: days, reason: 'bad-date' }])
      expect(span).toEqual({ mode: 'window', from: november1, to: november17, reached: null })
    },
  )

  it('shows of a wish for more days than it has those it has', () => {
    const { span, faults } = openAt('?t=2024-06/2024-11-10&mode=window').getState()
    expect([span.from, span.to, faults]).toEqual([november1, november1 + 9, []])
  })

  it('without an axis reports any day', () => {
    const { faults } = openAt('?t=2024-11-15', aDataset({ events: [anEvent()] })).getState()
    expect(faults).toEqual([{ name: 't', value: '2024-11-15', reason: 'bad-date' }])
  })
})

describe('an address that is applied again', () => {
  it('puts every part back to its default that it does not name', () => {
    const store = openAt(
      '?sel=actor:japan&t=2024-11-15&off=undated&view=table&theme=dark&source=1&pane=map&f=sign:conflict',
    )
    expect(applyWish(store, {}, [])).toBe(true)
    expect(store.getState()).toMatchObject({
      selection: null,
      view: 'explore',
      theme: 'system',
      sourceOpen: false,
      pane: null,
      span: { to: november17 },
    })
    const { off, hiddenSigns } = store.getState()
    expect([off.size, hiddenSigns.size]).toEqual([0, 0])
  })

  it('stops playback', () => {
    const store = aStore()
    store.setState({ play: 'playing' })
    applyWish(store, {}, [])
    expect(store.getState().play).toBe('idle')
  })

  it('replaces the faults of the one before', () => {
    const store = openAt('?sel=actor:atlantis')
    applyWish(store, { selection: 'actor:japan' }, [])
    expect(store.getState()).toMatchObject({ selection: 'actor:japan', faults: [] })
  })

  it.each([
    ['another file', {}, { src: 'fixtures/other.json' }],
    ['another named dataset', {}, { datasetId: 'other' }],
    ['the default, from another', { datasetId: 'other' }, {}],
    ['a named dataset, from a file', { src: 'fixtures/other.json' }, {}],
  ])('has to be read anew when it names %s', (_, before, wish) => {
    const store = aStore(before)
    expect(applyWish(store, { ...wish, view: 'table' }, [])).toBe(false)
    const { datasetId, src, view } = store.getState()
    expect({ datasetId, src, view }).toEqual({ datasetId: 'lima-2024', src: null, view: 'table', ...wish })
  })

  it('has to be read anew while none is shown, and what needs no dataset applies', () => {
    const store = aStore()
    showTrouble(store, { kind: 'unreachable', address: 'data/x.json', status: 404 })
    expect(applyWish(store, { off: new Set(['undated']) }, [])).toBe(false)
    expect([...store.getState().off]).toEqual(['undated'])
  })

  it('of the same file is the same, whatever name stands beside it', () => {
    const store = aStore({ src: 'x.json', datasetId: 'other' })
    expect(applyWish(store, { src: 'x.json' }, [])).toBe(true)
  })
})

describe('a dataset that can not be shown', () => {
  it('leaves nothing selected and nothing playing', () => {
    const store = aStore({ selection: 'actor:japan' })
    store.setState({ play: 'playing', hovered: 'actor:japan' })
    const trouble = { kind: 'foreign-address', address: 'https://example.org' } as const
    showTrouble(store, trouble)
    expect(store.getState()).toMatchObject({
      loaded: { status: 'failed', trouble },
      selection: null,
      hovered: null,
      play: 'idle',
    })
  })
})
