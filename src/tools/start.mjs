// `npm start`: builds and serves the production build. `-- --port N` or PORT choose the port.
import { parseArgs } from 'node:util'
import { launch, ROOT, say, scriptOf } from './launch.mjs'
import { ensurePackages } from './packages.mjs'

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
const port = Number(values.port ?? process.env.PORT ?? 4173)

if (!ensurePackages()) process.exit(1)
say('Building …')
const exitCode = launch(scriptOf('vite'), ['build'])
if (exitCode !== 0) process.exit(exitCode)

const { preview } = await import('vite')
const server = await preview({ root: ROOT, preview: { port, ...(values.host ? { host: values.host } : {}) } })
const addresses = server.resolvedUrls ?? { local: [], network: [] }
say(`Sidelines is at ${[...addresses.local, ...addresses.network].join(' and ')} (Ctrl+C stops it)`)
