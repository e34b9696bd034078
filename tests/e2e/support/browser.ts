import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { installedBrowser, isRoot } from '../../../src/tools/browser.mjs'

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))

const ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Visit {
  readonly page: Page
  /** Everything the page wrote to the console or threw, in order. */
  readonly messages: readonly string[]
  /** Addresses of other origins the page asked for. */
  readonly foreign: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts the browser `npm test` found, or an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installedBrowser()
  if (executablePath === null) throw new Error('launchBrowser: no browser; npm test says how to get one')
  return chromium.launch({ executablePath, args: isRoot() ? [...ARGS, '--no-sandbox'] : ARGS })
}

/**
 * Opens the site in a clean profile and waits until it says it is ready, or that it can't be.
 * `fixtures/<name>` on the site is `tests/fixtures/<name>`.
 * @param search the address's query, such as `?sel=actor:japan`
 */
export async function visit(
  browser: Browser,
  search = '',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const site = inject('siteAddress')
  const messages: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => messages.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(site).origin)
      foreign.push(request.url())
  })
  await page.route(
    (url) => url.href.startsWith(`${site}fixtures/`),
    (route, request) =>
      route.fulfill({ path: FIXTURES + new URL(request.url()).pathname.split('/fixtures/')[1] }),
  )
  await page.goto(site + search)
  await page.locator('html[data-ready]').waitFor()
  return { page, messages, foreign, close: () => context.close() }
}
