import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { count, isSelected, press, region, settled } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the address', () => {
  it('is empty while nothing differs from the default', async () => {
    const { page, close } = await visit(browser)
    expect(await settled(page)).toBe('')
    await close()
  })

  it('restores selection, dates, mode, switches and view in a clean profile', async () => {
    const first = await visit(browser, '?mode=window&t=2024-11-15/2024-11-16&off=ahead')
    await press(first.page, 'graph', 'actor:north-korea')
    const query = await settled(first.page)
    const before = { count: await count(first.page), query }
    await first.close()
    const second = await visit(browser, query)
    expect({ count: await count(second.page), query: await settled(second.page) }).toEqual(before)
    expect(await isSelected(second.page, 'map', 'actor:north-korea')).toBe(true)
    await second.close()
  })

  it('steps back through selections and not through time', async () => {
    const { page, close } = await visit(browser)
    const length = () => page.evaluate(() => history.length)
    const atFirst = await length()
    await press(page, 'map', 'actor:united-states')
    await page.getByRole('slider', { name: 'Window end' }).focus()
    for (const key of ['ArrowLeft', 'Shift+ArrowLeft', 'End']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(600)
    }
    await press(page, 'graph', 'actor:russia')
    expect((await length()) - atFirst).toBeLessThanOrEqual(2)
    await page.goBack()
    expect(await isSelected(page, 'graph', 'actor:united-states')).toBe(true)
    await page.goBack()
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    await page.goForward()
    expect(await isSelected(page, 'graph', 'actor:united-states')).toBe(true)
    await close()
  })

  it.each([
    ['an unknown id', '?sel=actor:atlantis&t=2024-11-15', 'actor:atlantis', '10 of 13 events'],
    ['a date that is none', '?t=yesterday&off=undated', 'yesterday', '8 of 13 events'],
    ['a mode that does not exist', '?mode=sideways', 'sideways', '13 of 13 events'],
    ['a day outside the axis', '?t=1999-01-01', '1999-01-01', '13 of 13 events'],
  ])('names %s in a message and applies the rest', async (_, query, named, applied) => {
    const { page, close } = await visit(browser, query)
    const message = page.locator('[role="status"], [role="alert"]').filter({ hasText: named })
    expect(await message.count()).toBeGreaterThan(0)
    expect(await count(page)).toBe(applied)
    await close()
  })

  it('ignores what it does not know', async () => {
    const { page, messages, close } = await visit(browser, '?utm_source=x&fbclid=1&constructor=1')
    expect(await count(page)).toBe('13 of 13 events')
    expect(messages).toEqual([])
    await close()
  })

  it('is what Share copies, with a sentence that says what it shows', async () => {
    const { page, close } = await visit(browser, '?sel=actor:japan', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Japan')
    await close()
  })

  it('opens another dataset with src, and refuses one of another origin', async () => {
    const near = await visit(browser, '?src=fixtures/atlantic-1941.json')
    expect(await region(near.page, 'timeline').innerText()).toContain('1941')
    await near.close()
    const far = await visit(browser, '?src=https://example.org/x.json')
    expect(await far.page.getByRole('alert').innerText()).toContain('example.org')
    expect(far.foreign).toEqual([])
    await far.close()
  })
})
