import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/launch.mjs'

export interface TextFile {
  /** From the folder of package.json, with slashes. */
  readonly path: string
  readonly text: string
}

const OUTSIDE = ['.git', 'node_modules', 'dist', 'coverage', '.cache']

function walk(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** What git tracks or would, or, without git, what stands in the folders. */
function paths(): readonly string[] {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
    return listed.split('\0').filter((path) => path !== '')
  } catch {
    const tops = readdirSync(ROOT).filter((name) => !OUTSIDE.includes(name))
    return tops.flatMap((top) => (statSync(join(ROOT, top)).isDirectory() ? walk(top) : [top]))
  }
}

function read(list: readonly string[]): readonly TextFile[] {
  return list.flatMap((path) => {
    const file = join(ROOT, path)
    if (!existsSync(file)) return []
    const bytes = readFileSync(file)
    return bytes.includes(0) ? [] : [{ path, text: bytes.toString('utf8') }]
  })
}

/** The text files of the repository; pictures and fonts are left out. */
export const repositoryFiles = (): readonly TextFile[] => read(paths())

/** Whether there is a production build to look at; `npm run check` makes one first. */
export const hasBuild = existsSync(join(ROOT, 'dist/index.html'))

/** The text files of the production build. */
export const builtFiles = (): readonly TextFile[] => read(walk('dist'))
