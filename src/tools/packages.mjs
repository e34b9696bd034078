import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, ROOT, say } from './launch.mjs'

/**
 * What is read here of a lock file.
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean,
 *   readonly devOptional?: boolean, readonly peer?: boolean }} Locked
 * @typedef {Readonly<Record<string, Locked>>} LockedPackages
 */

/**
 * The packages that are missing or of another version than locked. Optional ones (of other systems) may be missing.
 * @param {LockedPackages} wanted `packages` of package-lock.json
 * @param {LockedPackages} present `packages` of node_modules/.package-lock.json
 * @param {(path: string) => boolean} stands whether the folder is really there
 * @returns {readonly string[]} their paths
 */
export function stalePackages(wanted, present, stands) {
  return Object.entries(wanted).flatMap(([path, lock]) => {
    if (path === '') return []
    const found = stands(path) ? present[path] : undefined
    if (found === undefined) return lock.optional || lock.devOptional ? [] : [path]
    return found.version === lock.version && found.integrity === lock.integrity ? [] : [path]
  })
}

/** @param {string} path from ROOT @returns {LockedPackages} */
function packagesIn(path) {
  if (!existsSync(join(ROOT, path))) return {}
  return /** @type {{ packages: LockedPackages }} */ (readJson(path)).packages
}

/** Whether this Node runs the tools: `^20.19 || >=22.12`, as Vite asks. @param {string} version */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
}

/** Lets npm install what the lock file says. @returns {boolean} whether it could */
function install() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: true })
  return status === 0
}

/**
 * Installs the locked packages when any is missing or stale, and says what it does.
 * @returns {boolean} whether the tools can run
 */
export function ensurePackages() {
  const { node } = process.versions
  if (!isNodeRecent(node)) {
    say(`Node ${node} is too old or of an odd line: install 20.19, 22.12 or newer, then try again.`)
    return false
  }
  const stale = stalePackages(
    packagesIn('package-lock.json'),
    packagesIn('node_modules/.package-lock.json'),
    (path) => existsSync(join(ROOT, path, 'package.json')),
  )
  if (stale.length === 0) return true
  say(`Installing the locked packages with npm ci (${stale.length} missing or stale) …`)
  if (install()) return true
  say('The packages could not be installed: see what npm says above, then try again.')
  return false
}
