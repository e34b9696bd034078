import { describe, expect, it } from 'vitest'
import { CLEAN, FAULTS, OTHER_HALVES } from './plantedFaults'
import { runGate } from './plantedGate'

describe('the gate', () => {
  const planted = Object.fromEntries(FAULTS.map(([, path, text]) => [path, text]))
  const verdict = runGate({ ...CLEAN, ...OTHER_HALVES, ...planted })

  it('refuses a house with a fault', () => {
    expect(verdict.exitCode).toBe(1)
  })

  it.each(FAULTS)('%s', (_, path, __, rule) => {
    expect(verdict.refusals.get(path)).toContain(rule)
  })

  it('says where the arrow does not run', () => {
    expect(verdict.messages.get('src/queries/peek.ts')).toEqual([
      'The arrow does not run from state/day to queries.',
    ])
  })

  it.each(Object.keys(CLEAN))('finds nothing in %s, which keeps the rules', (path) => {
    expect(verdict.refusals.get(path)).toBeUndefined()
  })

  it('lets a clean house pass', () => {
    expect(runGate(CLEAN).exitCode).toBe(0)
  })
})
