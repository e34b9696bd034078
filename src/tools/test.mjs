// `npm test`: everything, on a fresh clone. Its last line is the sum over all runs.
import { findBrowser } from './browser.mjs'
import { runChecks, vitest } from './checks.mjs'
import { ensurePackages } from './packages.mjs'
import { closingLine, sum } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** The journeys need the build that `runChecks` leaves. @returns {Promise<Tally>} */
async function runJourneys() {
  const browser = await findBrowser()
  if (browser === null) return { passed: 0, failed: 1 }
  return vitest('Journeys in a real browser', ['--config=tests/e2e/vitest.config.ts'], {
    CHROMIUM_PATH: browser,
  })
}

const tally = ensurePackages() ? sum([...runChecks(), await runJourneys()]) : { passed: 0, failed: 1 }
console.log(`\n${closingLine(tally)}`)
process.exitCode = tally.failed === 0 ? 0 : 1
