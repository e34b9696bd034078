import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, ending in a slash. */
    readonly siteAddress: string
  }
}

/** Serves the production build on a free port, once for the whole run. */
export async function setup({ config, provide }: TestProject) {
  if (!existsSync(join(config.root, 'dist/index.html'))) {
    throw new Error('The journeys need the production build: npm run build')
  }
  const server = await preview({ root: config.root, logLevel: 'warn', preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('site: the preview server gave no address')
  provide('siteAddress', address)
  return () => server.close()
}
