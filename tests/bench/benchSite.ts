import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { generateDataset } from '../builders/generateDataset'
import { FLOOR_PAGE, FLOOR_SCRIPT, floorScript, toFloorPage } from './floor/floorPage'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SEED = 2024

/** What is measured: the floor, and the app with its own dataset and with two generated ones. */
export const SUBJECTS = [
  { name: 'floor', path: FLOOR_PAGE },
  { name: 'lima', path: '' },
  { name: 'thousand', path: '?src=generated/thousand.json' },
  { name: 'tenThousand', path: '?src=generated/tenThousand.json' },
] as const
export type Subject = (typeof SUBJECTS)[number]['name']

const GENERATED = {
  thousand: { seed: SEED, events: 1000, actors: 60, days: 45 },
  tenThousand: { seed: SEED, events: 10_000, actors: 400, days: 365 },
}

export interface BenchSite {
  /** Ends in a slash. */
  readonly address: string
  /** Where the files lie that it serves. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds for production into a folder of its own, puts floor and generated datasets beside, and serves it all. */
export async function openSite(port: number): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelines-bench-'))
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  writeFileSync(join(folder, FLOOR_PAGE), toFloorPage(readFileSync(join(folder, 'index.html'), 'utf8')))
  writeFileSync(join(folder, FLOOR_SCRIPT), await floorScript())
  mkdirSync(join(folder, 'generated'))
  for (const [name, size] of Object.entries(GENERATED)) {
    writeFileSync(join(folder, 'generated', `${name}.json`), JSON.stringify(generateDataset(size)))
  }
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port, strictPort: port !== 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('openSite: the preview server gave no address')
  return {
    address,
    folder,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
