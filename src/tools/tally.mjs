/**
 * A count of passes and failures.
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((n, { passed }) => n + passed, 0),
    failed: tallies.reduce((n, { failed }) => n + failed, 0),
  }
}

/**
 * A check that says yes or no. @param {number} exitCode @returns {Tally}
 */
export const ofExitCode = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 })

/**
 * What is read here of Vitest's JSON report.
 * @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} TestFile
 */

/**
 * The tests of a run. A file that fails without a failed test (it did not load, a hook threw) counts as one
 * failure, and so does a run that fails without any of these (no test found, an unhandled error).
 * @param {{ readonly testResults: readonly TestFile[] } | null} report null: the run left none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function ofVitest(report, exitCode) {
  const files = (report?.testResults ?? []).map(({ status, assertionResults }) => {
    const count = (/** @type {string} */ wanted) =>
      assertionResults.filter((test) => test.status === wanted).length
    const failed = count('failed')
    return { passed: count('passed'), failed: failed === 0 && status === 'failed' ? 1 : failed }
  })
  const { passed, failed } = sum(files)
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

/** The closing line. @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
