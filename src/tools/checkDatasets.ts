// `npm run check:data`: every dataset the site publishes, by the rules of curation.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkDataset, type Aids } from './checkDatasets/checkDataset'
import { formatCoverage } from './checkDatasets/coverage'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = 'public/data'
/** Who holds the article keeps it beside the repository, never in it. */
const ARTICLE = join(ROOT, '../shared/article.txt')
const FINGERPRINTS = join(ROOT, 'tests/house/article-8grams.json')

function aids(): Aids {
  const prints = existsSync(FINGERPRINTS)
    ? (JSON.parse(readFileSync(FINGERPRINTS, 'utf8')) as { salt: string; hashes: string[] })
    : null
  return {
    ...(existsSync(ARTICLE) ? { text: readFileSync(ARTICLE, 'utf8') } : {}),
    ...(prints === null ? {} : { fingerprints: { salt: prints.salt, hashes: new Set(prints.hashes) } }),
  }
}

/** Prints what is to be said of one file, and gives the number of errors. */
function report(path: string): number {
  const { findings, skipped, coverage } = checkDataset(readFileSync(join(ROOT, path), 'utf8'), aids())
  const errors = findings.filter(({ severity }) => severity === 'error').length
  console.log(`${path}: ${errors === 0 ? 'no errors' : `${errors} ${errors === 1 ? 'error' : 'errors'}`}`)
  for (const { severity, code, path: pointer, detail } of findings) {
    console.log(`  ${severity}  ${code}  ${pointer === '' ? '(the whole file)' : pointer}  ${detail}`)
  }
  for (const what of skipped) console.log(`  skipped  ${what}`)
  for (const line of coverage.length > 0 ? formatCoverage(coverage) : []) console.log(`  ${line}`)
  return errors
}

const folder = join(ROOT, DATA)
const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
const files = names.filter((name) => name.endsWith('.json')).toSorted()
const errors = files.reduce((sum, name) => sum + report(join(DATA, name)), 0)
if (files.length === 0) console.log(`There is no dataset under ${DATA}.`)
process.exitCode = errors > 0 || files.length === 0 ? 1 : 0
