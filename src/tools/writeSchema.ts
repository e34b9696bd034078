import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@/dataset/schema/toJsonSchema'
import { layOutJson } from './layOutJson'

/** Publishes the JSON Schema of the dataset's format; `npm run schema`. */
const folder = new URL('../../public/schema/', import.meta.url)
const file = new URL('dataset-1.schema.json', folder)
mkdirSync(folder, { recursive: true })
writeFileSync(file, layOutJson(toJsonSchema()))
console.log(`Wrote ${fileURLToPath(file)}`)
