import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { region } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const touching = (width: number, height: number): BrowserContextOptions => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
})
const PHONE = touching(390, 844)
const KURSK = '?sel=claim:kursk-deployment'

const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, right, height } = element.getBoundingClientRect()
    return { top, bottom, right, height }
  })
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? null)

/** What a finger can reach now and is smaller than a side, by name; marks have their own size. */
const smallerThan = (page: Page, within: string, side: number) =>
  page.locator(`${within} :is(button:not(.hit), a, summary, select)`).evaluateAll(
    (elements, least) =>
      elements.flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const under = document.elementFromPoint(x + width / 2, y + height / 2)
        const isReached = under !== null && (element.contains(under) || under.contains(element))
        const isSmall = width < least - 0.5 || height < least - 0.5
        return isReached && isSmall ? [element.getAttribute('aria-label') ?? element.textContent ?? ''] : []
      }),
    side,
  )

describe('the sheet of a phone', () => {
  it('peeks with the name of what is selected, rises to half and to all, and comes down again', async () => {
    const { page, close, messages } = await visit(browser, KURSK, PHONE)
    const up = page.getByRole('button', { name: 'Open the sheet further' })
    const down = page.getByRole('button', { name: 'Lower the sheet' })
    expect((await boxOf(page, '.sheet')).height).toBe(92)
    expect(await down.count()).toBe(0)
    await up.tap()
    expect((await boxOf(page, '.sheet')).height).toBe(422)
    expect(await region(page, 'details').innerText()).toContain('had not confirmed')
    await up.tap()
    const [all, bar] = [await boxOf(page, '.sheet'), await boxOf(page, '.bar')]
    expect(all.top).toBe(bar.bottom)
    expect(await up.count()).toBe(0)
    await down.tap()
    await down.tap()
    const peek = await boxOf(page, '.sheet')
    expect(peek.height).toBe(92)
    // Nothing of the card hangs out of the sheet, and its name is in sight.
    const name = await boxOf(page, '.sheet .card-title')
    expect(name.top).toBeGreaterThan(peek.top)
    expect(name.bottom).toBeLessThan(peek.bottom)
    expect(messages).toEqual([])
    await close()
  })

  it('opens by half where the address opens the source', async () => {
    const { page, close } = await visit(browser, '?source=1&sel=segment:P7', PHONE)
    expect((await boxOf(page, '.sheet')).height).toBe(422)
    expect(await region(page, 'source').locator('[data-ref="segment:P7"]').first().isVisible()).toBe(true)
    await close()
  })

  it('leaves the timeline above it, whole', async () => {
    const { page, close } = await visit(browser, '', PHONE)
    const [sheet, timeline] = [await boxOf(page, '.sheet'), await boxOf(page, '[data-region="timeline"]')]
    expect(timeline.bottom).toBeLessThanOrEqual(sheet.top + 0.5)
    await close()
  })
})

describe('the main controls of a phone', () => {
  it('are 44 px for a finger, and nothing is under 24', async () => {
    const { page, close } = await visit(browser, KURSK, PHONE)
    for (const part of ['.bar', '.phone-nav', '.sheet-controls', '.map-buttons', '[data-region="timeline"]'])
      expect([part, await smallerThan(page, part, 44)]).toEqual([part, []])
    expect(await smallerThan(page, '.map-legend', 44)).toEqual([])
    await page.getByRole('button', { name: 'Open the sheet further' }).tap()
    expect(await smallerThan(page, 'body', 24)).toEqual([])
    await close()
  })

  it.each(['Legend', 'How to read this', 'About this map', 'Settings'])(
    'are 44 px in “%s” too, which closes by them',
    async (name) => {
      const { page, close } = await visit(browser, '', PHONE)
      await page.getByRole('button', { name: 'More' }).tap()
      expect(await smallerThan(page, '.more-list', 44)).toEqual([])
      await page.getByRole('dialog').getByRole('button', { name }).tap()
      await page.getByRole('dialog', { name }).waitFor()
      expect(await smallerThan(page, '.dialog-head', 44)).toEqual([])
      expect(await smallerThan(page, '.dialog', 24)).toEqual([])
      await page.getByRole('button', { name: 'Close', exact: true }).tap()
      expect(await page.getByRole('dialog').count()).toBe(0)
      await close()
    },
  )
})

describe('the sheet of a tablet', () => {
  it.each([
    [820, 1180],
    [600, 900],
  ])('has a button for each of its sizes at %s × %s, and keeps its place', async (width, height) => {
    const { page, close } = await visit(browser, KURSK, touching(width, height))
    const size = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).tap()
      expect(await page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe('true')
      return boxOf(page, '.sheet')
    }
    const [bar, timeline] = [await boxOf(page, '.bar'), await boxOf(page, '[data-region="timeline"]')]
    const map = await boxOf(page, '.pictures')
    const all = await size('Full')
    expect([all.top, all.bottom]).toEqual([bar.bottom, timeline.top])
    expect((await size('Peek')).height).toBe(92)
    expect((await size('Half')).height).toBe(364)
    expect(await boxOf(page, '.pictures')).toEqual(map)
    await close()
  })
})

describe('a search result that Enter opens', () => {
  it.each([
    ['a desk', { viewport: { width: 1440, height: 900 } }],
    ['a phone', PHONE],
  ] as const)('hands the focus to the heading of its card, on %s', async (_, options) => {
    const { page, close } = await visit(browser, '', options)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).waitFor()
    await page.keyboard.type('Biden')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedId(page)).toBe('details-heading')
    expect(await page.locator('#details-heading').innerText()).toBe('Joe Biden')
    await close()
  })
})

describe('the hash of a source', () => {
  it('stands folded in About, and opens by key and by finger', async () => {
    const { page, close } = await visit(browser, '', PHONE)
    await page.getByRole('button', { name: 'Borders imply no position' }).tap()
    const hash = page.getByRole('dialog').locator('code')
    const folded = page.getByText('Held by its hash, not by its text')
    expect(await hash.isVisible()).toBe(false)
    await folded.tap()
    expect(await hash.innerText()).toMatch(/^[0-9a-f]{64}$/)
    const [dialog, code] = [await boxOf(page, '.dialog'), await boxOf(page, '.dialog code')]
    expect(code.right).toBeLessThan(dialog.right)
    await folded.focus()
    await page.keyboard.press('Enter')
    expect(await hash.isVisible()).toBe(false)
    await close()
  })
})
