// `npx tsx src/tools/writeFingerprints.ts <article.txt>`: run again when the article's text changes.
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fingerprintsOf } from './quotations'

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('writeFingerprints: the path of the article is missing')
const { salt, hashes } = fingerprintsOf(readFileSync(source, 'utf8'), randomBytes(8).toString('hex'))
const target = 'tests/house/article-8grams.json'
writeFileSync(target, `${JSON.stringify({ salt, hashes: [...hashes].toSorted() })}\n`)
console.log(`${target}: ${hashes.size} fingerprints`)
