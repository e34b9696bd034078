import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '@/state/appState'
import { createActions } from '@/state/actions'
import { createAppStore, showDataset } from '@/state/createAppStore'
import { AppContext } from '@/state/hooks'
import { createPlayback } from '@/state/playback'
import { useRested } from '@/views/shared/useRested'
import { lima } from '../../builders/lima'

const selectShown = ({ span, selection }: AppState) => `${span.to} ${selection ?? 'nothing'}`

function Shown() {
  return <p>{useRested(selectShown)}</p>
}

const mount = () => {
  const store = createAppStore()
  showDataset(store, lima(), [], {}, [])
  const actions = createActions(store)
  const device = {
    measureText: () => 0,
    copyText: () => Promise.resolve(true),
    saveFile: () => {},
    shareAddress: () => '',
  }
  render(
    <AppContext
      value={{ store, actions, playback: createPlayback(store, { after: () => () => {} }), device }}
    >
      <Shown />
    </AppContext>,
  )
  return { actions, end: store.getState().span.to }
}
const text = () => screen.getByText(/nothing|actor/).textContent
const pass = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

describe('a panel that follows at rest', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('takes a new date only when it has rested for 120 ms', () => {
    const { actions, end } = mount()
    act(() => {
      actions.setTo(end - 1)
    })
    pass(119)
    expect(text()).toBe(`${end} nothing`)
    pass(1)
    expect(text()).toBe(`${end - 1} nothing`)
  })

  it('waits on while the date keeps moving', () => {
    const { actions, end } = mount()
    for (let i = 1; i <= 5; i++) {
      act(() => {
        actions.setTo(end - i)
      })
      pass(100)
    }
    expect(text()).toBe(`${end} nothing`)
    pass(20)
    expect(text()).toBe(`${end - 5} nothing`)
  })

  it('takes a selection at once, and the date of that moment with it', () => {
    const { actions, end } = mount()
    act(() => {
      actions.setTo(end - 3)
    })
    act(() => {
      actions.select('actor:japan')
    })
    expect(text()).toBe(`${end - 3} actor:japan`)
  })

  it('is not kept waiting by a pointer that passes over marks', () => {
    const { actions, end } = mount()
    act(() => {
      actions.setTo(end - 2)
    })
    pass(100)
    act(() => {
      actions.hover('actor:japan')
    })
    pass(20)
    expect(text()).toBe(`${end - 2} nothing`)
  })
})
