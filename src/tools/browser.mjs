import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { launch, say, scriptOf } from './launch.mjs'

const COMMANDS =
  'chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge microsoft-edge-stable msedge'.split(
    ' ',
  )

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

const WITHOUT_BROWSER =
  'No browser for the journeys: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, then run npm test again.'

/** Root may not use Chromium's own sandbox. */
export const isRoot = () => process.getuid?.() === 0

/** Where a browser usually is on this system, likeliest first. @returns {readonly string[]} */
function usualPlaces() {
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env
    const roots = [ProgramFiles, x86, LOCALAPPDATA].filter((root) => root !== undefined)
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => join(root, program)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  if (process.platform !== 'darwin') return onPath
  const apps = ['/Applications', join(homedir(), 'Applications')]
  return [
    ...apps.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
    ...onPath,
  ]
}

/** The command of a snap: a link, or a script that calls one. @param {string} path */
function isOfSnap(path) {
  if (path.startsWith('/snap/') || path === '/usr/bin/snap') return true
  return statSync(path).size < 20_000 && readFileSync(path, 'latin1').includes('/snap/bin/')
}

/**
 * Whether a browser can be driven: not the stub or sandbox of a snap, which sees neither our profile nor our files,
 * and, where asking opens no window, one that answers.
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  if (isOfSnap(realpathSync(path))) return false
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** The path of an installed browser, or null. @returns {string | null} */
export function installedBrowser() {
  return usualPlaces().find(isUsable) ?? null
}

/** The distribution's id and those it is like, in lower case. @returns {readonly string[]} */
function distribution() {
  if (!existsSync('/etc/os-release')) return []
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n')
  return lines
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .flatMap((line) => line.replace(/^\w+=/, '').replaceAll('"', '').toLowerCase().split(' '))
}

/** Whether letters of Korean and Japanese can be drawn. */
function hasEastAsianFont() {
  try {
    return execFileSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', [...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** Debian's own Chromium. Ubuntu's package of that name is the stub of a snap. */
function installFromDistribution() {
  const ids = distribution()
  if (!isRoot() || !ids.includes('debian')) return
  const packages = [
    ...(ids.includes('ubuntu') ? [] : ['chromium']),
    ...(hasEastAsianFont() ? [] : ['fonts-noto-cjk']),
  ]
  if (packages.length === 0) return
  say(`Installing ${packages.join(' and ')} with apt-get …`)
  if (apt(['update'])) apt(['install', '--yes', '--no-install-recommends', ...packages])
}

/** Where Playwright keeps its own Chromium; it may not be there. @returns {Promise<string>} */
async function playwrightPath() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/**
 * The path of a browser for the journeys: CHROMIUM_PATH, an installed one, the distribution's package,
 * Playwright's download. Says what it does before it does it, and what to do where there is none.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    say(`CHROMIUM_PATH is ${chosen}, and nothing is there.`)
    return null
  }
  say('Looking for Chromium, Chrome or Edge …')
  let found = installedBrowser()
  if (found === null) {
    const own = await playwrightPath()
    if (existsSync(own)) found = own
  }
  if (found === null) {
    installFromDistribution()
    found = installedBrowser()
  }
  if (found === null) {
    say('Downloading the Chromium of Playwright …')
    const dependencies = isRoot() && distribution().includes('debian') ? ['--with-deps'] : []
    launch(scriptOf('playwright-core'), ['install', ...dependencies, '--no-shell', 'chromium'])
    const own = await playwrightPath()
    if (existsSync(own)) found = own
  }
  if (found === null) say(WITHOUT_BROWSER)
  else console.log(`The browser is ${found}`)
  return found
}
