import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Prints a line that stands out from the tools' own output. @param {string} text */
export const say = (text) => console.log(`\n── ${text}`)

/** @param {string} path from ROOT @returns {unknown} */
export const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

/**
 * The script behind a command of an installed package, so that Node runs it without a shell on any system.
 * @param {string} name package
 * @param {string} command where it differs from the package's name
 */
export function scriptOf(name, command = name) {
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    readJson(`node_modules/${name}/package.json`)
  )
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`scriptOf: ${name} has no command ${command}`)
  return join(ROOT, 'node_modules', name, script)
}

/**
 * Runs a Node script to its end, in sight of the reader.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env added to the environment
 * @returns {number} the exit code; 1 where a signal ended it
 */
export function launch(script, args, env = {}) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) console.error(error.message)
  return status ?? 1
}
