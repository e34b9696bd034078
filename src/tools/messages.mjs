import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'

const AREAS = fileURLToPath(new URL('../i18n/en/', import.meta.url))
const CATALOGUE = fileURLToPath(new URL('../i18n/catalogue.ts', import.meta.url))
const AREA = /^export const \w+ = (\{[\s\S]*\})(?: as const)?;?\s*$/m
const SOURCE = /\/src\/(?!i18n\/en\/)[^?]*\.tsx?$/
const PARSER = '@formatjs/icu-messageformat-parser'

/** How the id of a message's own module begins. */
export const MESSAGE = '\0message:'

/**
 * When the page is built, each message becomes a module of its own which the modules that speak it import, so that
 * words stand in the same file as what needs them, and unused ones in none. Messages with arguments are the trees the
 * message library would make of them: neither its parser nor the parser's work reaches the reader.
 * @returns {import('vite').Plugin}
 */
export function messages() {
  /** @type {ReadonlyMap<string, string>} */
  let catalogue = new Map()
  return {
    name: 'messages',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      catalogue = await readCatalogue()
    },
    resolveId(id, importer) {
      if (id === PARSER) return this.resolve(`${PARSER}/no-parser.js`, importer, { skipSelf: true })
      return id.startsWith(MESSAGE) ? id : null
    },
    load(id) {
      if (!id.startsWith(MESSAGE)) return null
      const key = id.slice(MESSAGE.length)
      const tree = JSON.stringify(toTree(catalogue.get(key) ?? key))
      return `import { en } from ${JSON.stringify(CATALOGUE)}\nen[${JSON.stringify(key)}] = ${tree}`
    },
    transform(code, id) {
      if (id === CATALOGUE) return { code: 'export const en = {}', map: null }
      if (!SOURCE.test(id)) return null
      const keys = keysIn(code, [...catalogue.keys()])
      const imports = keys.map((key) => `import ${JSON.stringify(MESSAGE + key)}`)
      // On the first line, so that every other keeps its number.
      return keys.length === 0 ? null : { code: `${imports.join(';')};${code}`, map: null }
    },
  }
}

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function readCatalogue() {
  const areas = readdirSync(AREAS).map(async (file) => {
    const [, object] = AREA.exec(readFileSync(AREAS + file, 'utf8')) ?? []
    if (object === undefined) throw new Error(`messages: expects one object of messages in ${file}`)
    // What is left of the file is plain JavaScript, as it names nothing outside.
    const source = `export default ${object}`
    const area = /** @type {{ readonly default: Readonly<Record<string, string>> }} */ (
      await import(`data:text/javascript,${encodeURIComponent(source)}`)
    )
    return Object.entries(area.default)
  })
  return new Map((await Promise.all(areas)).flat())
}

/**
 * The messages a module names: each key that stands in it as a string, and all keys that begin as a template does.
 * @param {string} code
 * @param {readonly string[]} keys of the whole catalogue
 */
export function keysIn(code, keys) {
  const strings = new Set([...code.matchAll(/(['"`])([a-z][\w.-]*)\1/g)].map(([, , text]) => text))
  const beginnings = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(([, text = '']) => text)
  return keys.filter((key) => strings.has(key) || beginnings.some((beginning) => key.startsWith(beginning)))
}

/** @param {string} message */
function toTree(message) {
  return /[{']/.test(message) ? new IntlMessageFormat(message, 'en').getAst() : message
}
