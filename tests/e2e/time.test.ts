import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { count, marks, positions, press, region, settled } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const end = (page: Page) => page.getByRole('slider', { name: 'Window end' })

describe('time', () => {
  it('moves no node and no camera while it is scrubbed', async () => {
    const { page, close } = await visit(browser)
    const before = { map: await positions(page, 'map'), graph: await positions(page, 'graph') }
    const strayed: string[] = []
    await end(page).focus()
    for (const key of [
      'ArrowLeft',
      'Shift+ArrowLeft',
      'Home',
      'ArrowRight',
      'ArrowRight',
      'End',
      'PageUp',
      'PageDown',
    ]) {
      await page.keyboard.press(key)
      for (const view of ['map', 'graph'] as const) {
        for (const [ref, [x, y]] of await positions(page, view)) {
          const [wasX, wasY] = before[view].get(ref) ?? [x, y]
          if (Math.hypot(x - wasX, y - wasY) > 1) strayed.push(`${ref} in ${view} after ${key}`)
        }
      }
    }
    expect(strayed).toEqual([])
    await close()
  })

  it('steps a thumb by days with events, by days, by weeks, and to the ends', async () => {
    const { page, close } = await visit(browser)
    const text = () => end(page).getAttribute('aria-valuetext')
    await end(page).focus()
    expect(await text()).toBe('17 November 2024')
    await page.keyboard.press('ArrowLeft')
    expect(await text()).toBe('15 November 2024')
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await text()).toBe('14 November 2024')
    await page.keyboard.press('PageUp')
    expect(await text()).toBe('21 November 2024')
    await page.keyboard.press('PageDown')
    expect(await text()).toBe('14 November 2024')
    await page.keyboard.press('Home')
    expect(await text()).toBe('1 November 2024')
    await page.keyboard.press('End')
    expect(await text()).toBe('30 November 2024')
    await close()
  })

  it('locks the start in So far and says so', async () => {
    const { page, close } = await visit(browser)
    const start = page.getByRole('slider', { name: 'Window start' })
    expect(await start.getAttribute('aria-disabled')).toBe('true')
    await start.focus()
    await page.keyboard.press('ArrowRight')
    expect(await start.getAttribute('aria-valuetext')).toMatch(/^1 November 2024.+/)
    await close()
  })

  it('prints a true count in every state of the switches', async () => {
    const { page, close } = await visit(browser)
    expect(await count(page)).toBe('13 of 13 events')
    const flip = (name: string) => page.getByRole('switch', { name }).click()
    await flip('Undated')
    expect(await count(page)).toBe('8 of 13 events')
    await flip('Background')
    expect(await count(page)).toBe('7 of 13 events')
    await flip('Ahead')
    expect(await count(page)).toBe('6 of 13 events')
    await end(page).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await count(page)).toBe('3 of 13 events')
    await page.keyboard.press('Home')
    expect(await count(page)).toBe('0 of 13 events')
    await close()
  })

  it('never moves because of a press in the map, and does because of a timeline marker', async () => {
    const { page, close } = await visit(browser)
    await press(page, 'map', 'event:lima-trilateral')
    expect(await end(page).getAttribute('aria-valuetext')).toBe('17 November 2024')
    await page.keyboard.press('Escape')
    await press(page, 'timeline', 'event:lima-trilateral')
    expect(await end(page).getAttribute('aria-valuetext')).toBe('15 November 2024')
    await close()
  })

  it('keeps a selection that the window leaves, drawn as a ghost, with a way back', async () => {
    const { page, close } = await visit(browser, '?sel=event:lima-bilateral&t=2024-11-15')
    expect(await marks(page, 'graph', 'event:lima-bilateral').first().getAttribute('data-state')).toBe(
      'ghost',
    )
    await region(page, 'details').getByRole('button', { name: /Go to/ }).click()
    expect(await marks(page, 'graph', 'event:lima-bilateral').first().getAttribute('data-state')).toBe(
      'active',
    )
    await close()
  })

  it('takes typed dates', async () => {
    const { page, close } = await visit(browser)
    const to = page.getByRole('textbox', { name: 'To', exact: true })
    await to.fill('15 Nov 2024')
    await to.press('Enter')
    expect(await end(page).getAttribute('aria-valuetext')).toBe('15 November 2024')
    expect(await settled(page)).toContain('t=2024-11-15')
    await close()
  })

  it('shows one day in Moment and a span in Window', async () => {
    const { page, close } = await visit(browser)
    await page.getByRole('combobox', { name: 'Mode' }).selectOption({ label: 'Moment' })
    expect(await count(page)).toBe('10 of 13 events')
    await page.getByRole('combobox', { name: 'Mode' }).selectOption({ label: 'Window' })
    expect(await settled(page)).toContain('mode=window')
    await close()
  })

  it('steps event by event, six times through November', async () => {
    const { page, close } = await visit(browser, '?t=2024-11-01')
    const next = page.getByRole('button', { name: 'Next event' })
    const counts: string[] = []
    for (let i = 0; i < 6; i++) {
      await next.click()
      counts.push(await count(page))
    }
    expect(counts).toEqual([8, 9, 10, 11, 12, 13].map((n) => `${n} of 13 events`))
    await close()
  })

  it('plays from the first event, pauses and does not move on load', async () => {
    const { page, close } = await visit(browser)
    const play = page.getByRole('button', { name: 'Play', exact: true })
    expect(await count(page)).toBe('13 of 13 events')
    await play.click()
    expect(await count(page)).toBe('8 of 13 events')
    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await count(page)).toBe('8 of 13 events')
    await close()
  })
})
