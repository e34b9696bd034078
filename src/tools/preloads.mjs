/** Files the first picture needs and the page's own tags don't name. */
const LAND = './geo/land.topo.json'
const LATIN = /-latin-wght-normal-[\w-]+\.woff2$/

/**
 * Asks for the Latin faces and the land as soon as the page is read, not only when the scripts that need them run.
 * @returns {import('vite').Plugin}
 */
export function preloads() {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const faces = Object.keys(bundle ?? {}).filter((name) => LATIN.test(name))
        if (faces.length === 0) throw new Error('preloads: found no Latin face in the bundle')
        return [
          ...faces.map((name) => preload(`./${name}`, { as: 'font', type: 'font/woff2' })),
          preload(LAND, { as: 'fetch' }),
        ]
      },
    },
  }
}

/**
 * @param {string} href
 * @param {Readonly<Record<string, string>>} attrs
 * @returns {import('vite').HtmlTagDescriptor}
 */
function preload(href, attrs) {
  return { tag: 'link', attrs: { rel: 'preload', href, ...attrs, crossorigin: '' }, injectTo: 'head' }
}
