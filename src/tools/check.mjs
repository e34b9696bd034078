// `npm run check`: everything but the browser.
import { runChecks } from './checks.mjs'
import { ensurePackages } from './packages.mjs'
import { closingLine, sum } from './tally.mjs'

const tally = ensurePackages() ? sum(runChecks()) : { passed: 0, failed: 1 }
console.log(`\n${closingLine(tally)}`)
process.exitCode = tally.failed === 0 ? 0 : 1
