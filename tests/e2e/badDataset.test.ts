import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const lima = readFileSync('public/data/lima-2024.json', 'utf8')

/** Changes the published dataset's JSON. */
function changed(
  change: (file: {
    meta: { version: number }
    events: { id: string; actors: { actor: string }[] }[]
  }) => void,
): string {
  const file = JSON.parse(lima) as Parameters<typeof change>[0]
  change(file)
  return JSON.stringify(file)
}

const CASES: readonly (readonly [string, { readonly status: number; readonly body: string }, RegExp])[] = [
  ['is missing', { status: 404, body: 'no' }, /404/],
  ['is not JSON', { status: 200, body: 'who met whom?' }, /JSON/],
  ['breaks off', { status: 200, body: lima.slice(0, 900) }, /line \d+/],
  ['is of a newer version', { status: 200, body: changed((file) => (file.meta.version = 99)) }, /99/],
  [
    'names actors that are not in it',
    {
      status: 200,
      body: changed((file) => {
        for (const event of file.events.slice(0, 2))
          for (const part of event.actors) part.actor = 'nobody-at-all'
      }),
    },
    /nobody-at-all/,
  ],
]

describe('a dataset that', () => {
  it.each(CASES)('%s is explained in words, with Retry', async (_, answer, words) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    let good = false
    await page.route('**/data/lima-2024.json', (route) =>
      good ? route.continue() : route.fulfill({ ...answer, contentType: 'application/json' }),
    )
    await page.goto(inject('siteAddress'))
    await page.locator('html[data-ready="error"]').waitFor()
    const alert = page.getByRole('main').getByRole('alert')
    expect(await alert.count()).toBe(1)
    expect(await alert.innerText()).toMatch(words)
    good = true
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.locator('html[data-ready="true"]').waitFor()
    expect(await page.locator('[data-region="map"]').isVisible()).toBe(true)
    await context.close()
  })

  it('has several faults shows all of them, and where', async () => {
    const answer = CASES.at(-1)?.[1] ?? { status: 500, body: '' }
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/data/lima-2024.json', (route) =>
      route.fulfill({ ...answer, contentType: 'application/json' }),
    )
    await page.goto(inject('siteAddress'))
    await page.locator('html[data-ready="error"]').waitFor()
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
    expect(await page.getByRole('alert').innerText()).toContain('/events/0/actors/0')
    await context.close()
  })
})
