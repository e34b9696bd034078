import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { MESSAGE, messages } from './src/tools/messages.mjs'
import { preloads } from './src/tools/preloads.mjs'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const LAYERS = '@layer leaflet,reset,base,ui,views,shell;'

/** Puts the policy first into the built page; the dev server needs an inline script, so it has none. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    // As text: a tag given to Vite would have its quotes written as entities.
    transformIndexHtml(html) {
      if (!html.includes('<head>')) throw new Error('contentSecurityPolicy: index.html has no <head>')
      return html.replace(
        '<head>',
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      )
    },
  }
}

/** The fonts' licence asks to go where they go; Vite gathers the licences of scripts alone. */
function fontLicences(): Plugin {
  return {
    name: 'font-licences',
    apply: 'build',
    generateBundle() {
      const folder = new URL('./node_modules/@fontsource-variable/', import.meta.url)
      const texts = readdirSync(folder)
        .toSorted()
        .map((font) => `# ${font}\n\n${readFileSync(new URL(`${font}/LICENSE`, folder), 'utf8').trim()}\n`)
      this.emitFile({ type: 'asset', fileName: 'licences-fonts.md', source: texts.join('\n') })
    },
  }
}

/** Every stylesheet begins with the order of the cascade layers, so that it holds whichever chunk comes first. */
function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${LAYERS}${String(file.source)}`
      }
    },
  }
}

const PURE = ['model', 'dataset', 'queries', 'scenes', 'state', 'i18n', 'tools'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)
const HOUSE = 'tests/house/**/*.test.ts'

export default defineConfig({
  // Relative addresses: the build works from any sub-path.
  base: './',
  // One page: any other address is a 404, not the page again.
  appType: 'mpa',
  plugins: [react(), messages(), preloads(), contentSecurityPolicy(), fontLicences(), layerOrder()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // The policy allows no `data:`, so the smallest file stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // One file for the first view, and one for the words of all the rest: not one for each set of users.
        codeSplitting: {
          groups: [
            { name: 'first-view', tags: ['$initial'] },
            { name: 'words', test: (id) => id.startsWith(MESSAGE) },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 800,
  },
  // An address both `localhost` and `127.0.0.1` lead to.
  preview: { host: '127.0.0.1' },
  test: {
    restoreMocks: true,
    // Leaflet's parts are modules, which its package.json does not say, so Node can't take them as they are.
    server: { deps: { inline: ['leaflet'] } },
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: PURE } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, HOUSE, 'tests/e2e/**', 'tests/bench/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      // About the repository, not the program: once is enough, whatever the time zone.
      {
        extends: true,
        test: { name: 'house', environment: 'node', include: [HOUSE], testTimeout: 60_000 },
      },
    ],
  },
})
