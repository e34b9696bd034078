import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { region } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const STATES = {
  load: '',
  leader: 'sel=actor:yoon-suk-yeol',
  meeting: 'sel=event:lima-trilateral',
  claim: 'sel=claim:kursk-deployment',
  source: 'source=1&sel=segment:P7',
  table: 'view=table',
} as const
const THEMES = ['light', 'dark'] as const
const SIZES = [
  [1440, 900],
  [1366, 768],
  [1280, 800],
  [820, 1180],
  [390, 844],
] as const

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(Object.entries(STATES))('axe finds nothing in the state "%s"', async (_, query) => {
    const { page, close } = await visit(browser, `?${query}&theme=${theme}`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([])
    await close()
  })
})

describe.each(SIZES)('at %i × %i', (width, height) => {
  it.each(Object.entries(STATES))(
    'nothing is asked of another origin, said to the console or scrolled sideways in "%s"',
    async (_, query) => {
      const { page, messages, foreign, close } = await visit(browser, `?${query}`, {
        viewport: { width, height },
        hasTouch: width < 600,
      })
      expect(foreign).toEqual([])
      expect(messages).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await close()
    },
  )
})

describe('the first view', () => {
  it('names every actor in the window, in map or graph, with nothing over the name', async () => {
    const { page, close } = await visit(browser)
    const covered = await page.evaluate(() => {
      const found: string[] = []
      for (const view of ['map', 'graph']) {
        const texts = [...document.querySelectorAll<SVGTextElement>(`[data-region="${view}"] svg text`)]
        for (const text of texts) {
          const box = text.getBoundingClientRect()
          if (box.width === 0 || getComputedStyle(text).visibility === 'hidden') continue
          const others = texts.filter((other) => other !== text && other.textContent !== text.textContent)
          for (const other of others) {
            const b = other.getBoundingClientRect()
            const w = Math.min(box.right, b.right) - Math.max(box.left, b.left)
            const h = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top)
            if (w > 3 && h > 5) found.push(`${view}: ${text.textContent} × ${other.textContent}`)
          }
        }
      }
      return found
    })
    expect(covered).toEqual([])
    const graph = await region(page, 'graph').innerText()
    for (const name of [
      'Yoon Suk Yeol',
      'Shigeru Ishiba',
      'Joe Biden',
      'Xi Jinping',
      'Fumio Kishida',
      'South Korea',
      'Japan',
      'United States',
      'North Korea',
      'Russia',
      'Ukraine',
      'China',
      'Peru',
    ]) {
      expect(graph).toContain(name)
    }
    await close()
  })

  it('shifts nothing after its first paint', async () => {
    const { page, close } = await visit(browser)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 500)
        }),
    )
    expect(shift).toBe(0)
    await close()
  })

  it('says what it is without JavaScript', async () => {
    const { page, close } = await visit(browser, '')
    const text = await page.evaluate(() => document.querySelector('noscript')?.textContent ?? '')
    expect(text).toContain('Sidelines')
    await close()
  })
})

describe('the second dataset', () => {
  it('has its own centre, axis, columns and counts', async () => {
    const { page, messages, close } = await visit(browser, '?src=fixtures/atlantic-1941.json')
    expect(messages).toEqual([])
    const timeline = await region(page, 'timeline').innerText()
    expect(timeline).toContain('4 of 4 events')
    expect(timeline).toContain('August 1941')
    expect(await page.getByRole('switch', { name: 'Undated' }).count()).toBe(0)
    const legend = await region(page, 'legend').innerText()
    expect(legend).not.toContain('Opposes')
    await close()
  })
})
