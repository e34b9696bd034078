import { describe, expect, it } from 'vitest'
import { selectActivity, selectIndex } from '@/state/selectors'
import { restSentence } from '@/views/timeline/restSentence'
import { lima } from '../../builders/lima'
import { openAt } from '../../state/aStore'
import { createActions } from '@/state/actions'
import { createPlayback } from '@/state/playback'

const dataset = lima()

function sentence(query: string, before = query, steps = 0) {
  const told = selectActivity(openAt(before, dataset).getState())
  const store = openAt(query, dataset)
  const playback = createPlayback(store, { after: () => () => undefined })
  for (let i = 0; i < steps; i++) playback.step(1)
  const index = selectIndex(store.getState())
  const activity = selectActivity(store.getState())
  if (!index || !activity) throw new Error('sentence expected a dataset')
  return restSentence(index, store.getState().span, activity, told)
}

describe('what is said when time rests', () => {
  it('is the day and how much of the story it holds', () => {
    expect(sentence('?t=2024-11-15')).toBe('15 November 2024. 10 of 13 events.')
  })

  it('is both ends of a window', () => {
    expect(sentence('?mode=window&t=2024-11-16/2024-11-17')).toBe(
      '16 November 2024 to 17 November 2024. 10 of 13 events.',
    )
  })

  it('names the event a step has reached', () => {
    expect(sentence('?t=2024-11-01', '?t=2024-11-01', 1)).toBe(
      '15 November 2024. 8 of 13 events. New: Biden, Ishiba and Yoon meet, Lima.',
    )
  })

  it('counts what has come in where it is more than can be listened to', () => {
    expect(sentence('?t=2024-11-15', '?t=2024-11-01')).toBe(
      '15 November 2024. 10 of 13 events. 3 new events.',
    )
  })

  it('says nothing of what has gone', () => {
    expect(sentence('?t=2024-11-01', '')).toBe('1 November 2024. 7 of 13 events.')
  })

  it('is true with a column switched off', () => {
    const store = openAt('?t=2024-11-15', dataset)
    createActions(store).setBin('undated', false)
    const [index, activity] = [selectIndex(store.getState()), selectActivity(store.getState())]
    expect(index && activity && restSentence(index, store.getState().span, activity, null)).toBe(
      '15 November 2024. 5 of 13 events.',
    )
  })
})
