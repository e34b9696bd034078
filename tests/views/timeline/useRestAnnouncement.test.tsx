import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { LiveRegion } from '@/views/shared/LiveRegion'
import { useRestAnnouncement } from '@/views/timeline/useRestAnnouncement'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'

const day = (date: number) => toEpochDay({ year: 2024, month: 11, day: date })

function Speaker() {
  useRestAnnouncement()
  return <LiveRegion />
}

function speaking() {
  const { store, actions, container } = mountView(<Speaker />, lima())
  const said = () => container.querySelector('[aria-live="polite"]')?.textContent
  const rest = (ms: number) => {
    act(() => void vi.advanceTimersByTime(ms))
  }
  return { store, actions, said, rest }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the live region', () => {
  it('is silent at first and while time is scrubbed', () => {
    const { actions, said, rest } = speaking()
    for (const date of [16, 15, 14, 13]) {
      actions.setTo(day(date))
      rest(400)
    }
    expect(said()).toBe('')
  })

  it('says one sentence 600 ms after time has come to rest', () => {
    const { actions, said, rest } = speaking()
    actions.setTo(day(16))
    actions.setTo(day(15))
    rest(599)
    expect(said()).toBe('')
    rest(1)
    expect(said()).toBe('15 November 2024. 10 of 13 events.')
  })

  it('says what a switch changes, and nothing of a selection', () => {
    const { actions, said, rest } = speaking()
    actions.select('actor:japan')
    rest(1000)
    expect(said()).toBe('')
    actions.setBin('undated', false)
    rest(600)
    expect(said()).toBe('17 November 2024. 8 of 13 events.')
  })

  it('tells fast playback by its end alone', () => {
    const { store, said, rest } = speaking()
    const { span } = store.getState()
    store.setState({ play: 'playing', speed: 4 })
    store.setState({ span: { ...span, reached: 4 } })
    rest(700)
    expect(said()).toBe('')
    store.setState({ span: { ...span, reached: 5 } })
    store.setState({ play: 'ended' })
    rest(600)
    expect(said()).toMatch(/^Playback finished\. 17 November 2024\. 13 of 13 events\./)
  })
})
