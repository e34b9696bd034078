import { describe, expect, it } from 'vitest'
import { closingLine, ofExitCode, ofVitest, sum } from '../../src/tools/tally.mjs'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe('a run of tests', () => {
  it('counts what passed and what failed, and not what was skipped', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed')] }
    expect(ofVitest(report, 1)).toEqual({ passed: 2, failed: 1 })
  })

  it('counts a file that did not load as one failure', () => {
    expect(ofVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('counts an error outside any test as one failure', () => {
    expect(ofVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a run that left no report as one failure', () => {
    expect(ofVitest(null, 1)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the closing line', () => {
  it('is the sum over all runs', () => {
    const runs = [ofExitCode(0), ofExitCode(2), { passed: 40, failed: 1 }]
    expect(closingLine(sum(runs))).toBe('41 passed, 2 failed')
  })
})
