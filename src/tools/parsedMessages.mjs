import { IntlMessageFormat } from 'intl-messageformat'

const CATALOGUE = /\/src\/i18n\/en\/[^/]+\.ts$/
const AREA = /^export const (\w+) = (\{[\s\S]*\})(?: as const)?;?\s*$/m
const PARSER = '@formatjs/icu-messageformat-parser'

/**
 * Parses the catalogue when the page is built, so that neither the parser nor its work reaches the reader: messages
 * with arguments become the library's own trees, all others stay text.
 * @returns {import('vite').Plugin}
 */
export function parsedMessages() {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === PARSER ? this.resolve(`${PARSER}/no-parser.js`, importer, { skipSelf: true }) : null
    },
    async transform(code, id) {
      if (!CATALOGUE.test(id)) return null
      const [, name, object] = AREA.exec(code) ?? []
      if (name === undefined || object === undefined)
        throw new Error(`parsedMessages expects one object of messages in ${id}`)
      return { code: `export const ${name} = ${JSON.stringify(await parseArea(object))}`, map: null }
    },
  }
}

/** @param {string} object the source of an object of messages: plain JavaScript, as it names nothing outside */
async function parseArea(object) {
  const source = `export default ${object}`
  const module = /** @type {{ readonly default: Readonly<Record<string, string>> }} */ (
    await import(`data:text/javascript,${encodeURIComponent(source)}`)
  )
  return Object.fromEntries(Object.entries(module.default).map(([key, message]) => [key, toTree(message)]))
}

/** @param {string} message */
function toTree(message) {
  return /[{']/.test(message) ? new IntlMessageFormat(message, 'en').getAst() : message
}
