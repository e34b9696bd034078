import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIGNS } from '@/model/coding/plover'
import { MODES } from '@/state/appState'
import { nextRank } from '@/state/playback'
import { selectAxis, selectIndex } from '@/state/selectors'
import { inMode } from '@/state/span'
import { selectSteps } from '@/views/timeline/selectSteps'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { aStore } from '../../state/aStore'

const STORES = [lima(), atlantic()].map((dataset) => aStore({}, dataset))

describe('which way a step can go', () => {
  it('is what playback itself finds, for any window in any mode', () => {
    const days = fc.nat(70)
    fc.assert(
      fc.property(
        fc.constantFrom(...STORES),
        fc.constantFrom(...MODES),
        days,
        days,
        fc.option(fc.nat(3), { nil: null }),
        fc.subarray([...SIGNS]),
        (store, mode, a, b, reached, hidden) => {
          const [index, axis] = [selectIndex(store.getState()), selectAxis(store.getState())]
          if (!axis || !index) throw new Error('expected a dataset with days')
          const within = (n: number) => Math.min(axis.first + n, axis.last)
          const asked = { mode, from: within(Math.min(a, b)), to: within(Math.max(a, b)), reached: null }
          const span = { ...inMode(asked, mode, axis), reached: mode === 'window' ? null : reached }
          store.setState({ span, hiddenSigns: new Set(hidden) })
          const [hasNext, hasPrevious] = [
            nextRank(index, store.getState(), 1) !== null,
            nextRank(index, store.getState(), -1) !== null,
          ]
          const words = hasNext ? (hasPrevious ? 'both' : 'next') : hasPrevious ? 'previous' : 'none'
          expect(selectSteps(store.getState())).toBe(words)
        },
      ),
    )
  })

  it('is none without a day', () => {
    expect(selectSteps(aStore({}, aDataset({ events: [anEvent()] })).getState())).toBe('none')
  })
})
