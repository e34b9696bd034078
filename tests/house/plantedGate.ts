import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LINT } from '../../src/tools/checks.mjs'
import { ROOT, scriptOf } from '../../src/tools/launch.mjs'

/** What the gate needs of the repository. */
const GATE = ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'src/tools/layers.mjs']

export interface Verdict {
  readonly exitCode: number | null
  /** Rules by the file they refuse, such as `import(no-cycle)`. */
  readonly refusals: ReadonlyMap<string, readonly string[]>
  /** What the rules say, by file. */
  readonly messages: ReadonlyMap<string, readonly string[]>
}

interface Report {
  readonly diagnostics: readonly {
    readonly filename: string
    readonly code: string
    readonly message: string
  }[]
}

/** Runs the gate as `npm run check` does, in a house of its own that holds only the planted files. */
export function runGate(files: Readonly<Record<string, string>>): Verdict {
  const house = mkdtempSync(join(tmpdir(), 'sidelines-gate-'))
  try {
    for (const path of GATE) cpSync(join(ROOT, path), join(house, path))
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const args = [scriptOf('oxlint'), ...LINT, '--format=json', ...Object.keys(files)]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
    if (!stdout.startsWith('{')) throw new Error(`runGate: oxlint gave no report: ${stdout}${stderr}`)
    const { diagnostics } = JSON.parse(stdout) as Report
    return {
      exitCode: status,
      refusals: gather(diagnostics.map(({ filename, code }) => [filename, code])),
      messages: gather(diagnostics.map(({ filename, message }) => [filename, message])),
    }
  } finally {
    rmSync(house, { recursive: true })
  }
}

function gather(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>()
  for (const [file, text] of pairs) lists.set(file, [...(lists.get(file) ?? []), text])
  return lists
}
