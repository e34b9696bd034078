import { describe, expect, it } from 'vitest'
import type { Ref } from '@/model/ref'
import { createActions } from '@/state/actions'
import { createAppStore } from '@/state/createAppStore'
import { selectStanding, selectStandingOf, type Standing } from '@/state/emphasis'
import { openAt } from './aStore'

const AT_REST: Standing = { state: 'active', selected: false, related: false, dim: false, current: false }
const standing = (query: string, ref: Ref) => selectStandingOf(openAt(query).getState(), ref)

describe('how a thing stands', () => {
  it('is plain while it is inside and nothing is selected', () => {
    expect(standing('', 'event:meeting')).toEqual(AT_REST)
  })

  it('is hidden outside the window, and a ghost if it is selected there', () => {
    expect(standing('?t=2024-11-14', 'event:meeting').state).toBe('hidden')
    expect(standing('?t=2024-11-14&sel=event:meeting', 'event:meeting')).toEqual({
      ...AT_REST,
      state: 'ghost',
      selected: true,
    })
  })

  it('is related beside the selection, and dim if the two have nothing in common', () => {
    expect(standing('?sel=event:meeting', 'actor:japan')).toEqual({ ...AT_REST, related: true })
    expect(standing('?sel=event:meeting', 'actor:ukraine')).toEqual({ ...AT_REST, dim: true })
  })

  it('is neither related nor dim for the selection itself', () => {
    expect(standing('?sel=event:meeting', 'event:meeting')).toEqual({ ...AT_REST, selected: true })
  })

  it('is current where playback stands', () => {
    const store = openAt('')
    store.setState(({ span }) => ({ span: { ...span, reached: 1 } }))
    const current = (['event:meeting', 'event:accord'] as const).map(
      (ref) => selectStandingOf(store.getState(), ref).current,
    )
    expect(current).toEqual([false, true])
  })

  it('is hidden for everything until a dataset is there', () => {
    expect(selectStandingOf(createAppStore().getState(), 'actor:japan').state).toBe('hidden')
  })

  it('is hidden for what the dataset does not have', () => {
    expect(standing('', 'actor:atlantis').state).toBe('hidden')
  })

  it('is the same object as long as it stands so', () => {
    const store = openAt('?sel=event:meeting')
    const before = selectStandingOf(store.getState(), 'actor:ukraine')
    createActions(store).setTo(0)
    expect(selectStandingOf(store.getState(), 'actor:ukraine')).toBe(before)
  })

  it('is asked through one function while nothing changes', () => {
    const store = openAt('')
    const ask = selectStanding(store.getState())
    store.setState({ hovered: 'actor:japan' })
    expect(selectStanding(store.getState())).toBe(ask)
  })
})
