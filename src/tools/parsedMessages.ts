import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'

const CATALOGUE = /\/src\/i18n\/en\/[^/]+\.ts$/
const PARSER = '@formatjs/icu-messageformat-parser'
const AREA = /^export const (\w+) = (\{[\s\S]*\})(?: as const)?;?\s*$/m

/**
 * Parses the catalogue when the page is built, so that neither the parser nor its work reaches the reader: messages
 * with arguments become the library's own trees, all others stay text.
 */
export function parsedMessages(): Plugin {
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
      // The files are plain objects: what remains of one is JavaScript that imports nothing.
      const source = `export default ${object}`
      const { default: area } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
        readonly default: Readonly<Record<string, string>>
      }
      const parsed = Object.entries(area).map(([key, message]) => [key, toTree(message)] as const)
      return { code: `export const ${name} = ${JSON.stringify(Object.fromEntries(parsed))}`, map: null }
    },
  }
}

function toTree(message: string): unknown {
  return /[{']/.test(message) ? new IntlMessageFormat(message, 'en').getAst() : message
}
