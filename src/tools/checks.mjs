import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, ROOT, say, scriptOf } from './launch.mjs'
import { ofExitCode, ofVitest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** How oxlint is called, here and by the test that proves it bites. */
export const LINT = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']

/** Calendar days must not depend on where the machine stands: west of Greenwich, east of it, and on it. */
const ZONES = ['America/Lima', 'Asia/Seoul', 'UTC']

/**
 * @param {string} title
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Tally}
 */
function check(title, script, args) {
  say(`${title} …`)
  const tally = ofExitCode(launch(script, args))
  console.log(`${title}: ${tally.failed === 0 ? 'passed' : 'FAILED'}`)
  return tally
}

/**
 * Runs Vitest and counts its tests.
 * @param {string} title
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @returns {Tally}
 */
export function vitest(title, args, env = {}) {
  say(`${title} …`)
  const folder = mkdtempSync(join(tmpdir(), 'sidelines-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const exitCode = launch(scriptOf('vitest'), ['run', ...args, ...reporters], env)
    const report = existsSync(file)
      ? /** @type {Parameters<typeof ofVitest>[0]} */ (JSON.parse(readFileSync(file, 'utf8')))
      : null
    return ofVitest(report, exitCode)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Everything that needs no browser, to the end whatever fails. It leaves the production build in dist.
 * @returns {Tally[]}
 */
export function runChecks() {
  // Where the build fails, nothing may be tested on an older one.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  return [
    check('Formatting', scriptOf('prettier'), ['--check', '.']),
    check('Types', scriptOf('typescript', 'tsc'), ['--noEmit', '-p', 'tsconfig.json']),
    check('Lint and layers', scriptOf('oxlint'), [...LINT, 'src', 'tests', 'vite.config.ts']),
    check('Dead code', scriptOf('knip'), []),
    check('Data', scriptOf('tsx'), ['src/tools/checkDatasets.ts']),
    check('Build', scriptOf('vite'), ['build']),
    ...ZONES.map((zone) =>
      vitest(`Unit and component tests, ${zone}`, ['--project=pure', '--project=page'], { TZ: zone }),
    ),
    vitest('The house: gates, article, hygiene', ['--project=house'], { TZ: 'UTC' }),
  ]
}
