import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { region } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const focusedRegion = () =>
  document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null
const focusedRef = () => document.activeElement?.getAttribute('data-ref') ?? null

describe('by keyboard alone', () => {
  it('goes from search to a claim and its evidence', async () => {
    const { page, close } = await visit(browser)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('kursk')
    const list = page.getByRole('listbox')
    await list.waitFor()
    const option = list.locator('[data-ref="claim:kursk-deployment"]')
    expect(await option.count()).toBe(1)
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('ArrowDown')
      const active = await page
        .getByRole('combobox', { name: 'Search' })
        .getAttribute('aria-activedescendant')
      if (active && (await page.locator(`#${active}`).getAttribute('data-ref')) === 'claim:kursk-deployment')
        break
    }
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).searchParams.get('sel')).toBe('claim:kursk-deployment')
    expect(await region(page, 'details').innerText()).toContain('had not confirmed')
    let reached = false
    for (let i = 0; i < 80 && !reached; i++) {
      await page.keyboard.press('Tab')
      reached =
        (await page.evaluate(focusedRegion)) === 'details' &&
        (await page.evaluate(focusedRef)) === 'segment:P8'
    }
    expect(reached).toBe(true)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).searchParams.get('sel')).toBe('segment:P8')
    await close()
  })

  it.each(['map', 'graph'] as const)(
    'enters the %s as one stop, walks it, and comes out with Escape',
    async (view) => {
      const { page, close } = await visit(browser)
      const picture = region(page, view)
        .locator('[data-walk], [tabindex="0"][role="group"], [tabindex="0"][aria-label]')
        .first()
      await picture.focus()
      await page.keyboard.press('Enter')
      const first = await page.evaluate(focusedRef)
      expect(first).not.toBeNull()
      await page.keyboard.press('ArrowRight')
      const second = await page.evaluate(focusedRef)
      expect(second).not.toBe(first)
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(focusedRef)).toBe(first)
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).searchParams.get('sel')).toBe(first)
      await page.keyboard.press('Escape')
      expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
      expect(await page.evaluate(focusedRegion)).toBe(view)
      await page.keyboard.press('Escape')
      expect(await page.evaluate(focusedRef)).toBeNull()
      expect(await page.evaluate(focusedRegion)).toBe(view)
      await close()
    },
  )

  it('reaches every actor of the map by walking', async () => {
    const { page, close } = await visit(browser)
    await region(page, 'map').locator('[data-walk]').focus()
    await page.keyboard.press('Enter')
    const seen = new Set<string>()
    for (let i = 0; i < 60; i++) {
      const ref = await page.evaluate(focusedRef)
      if (ref) seen.add(ref)
      await page.keyboard.press('ArrowRight')
    }
    for (const id of [
      'japan',
      'south-korea',
      'north-korea',
      'china',
      'russia',
      'ukraine',
      'united-states',
      'peru',
      'joe-biden',
      'yoon-suk-yeol',
      'shigeru-ishiba',
    ]) {
      expect(seen).toContain(`actor:${id}`)
    }
    await close()
  })

  it('walks Escape down its ladder and never changes the date', async () => {
    const { page, close } = await visit(browser, '?t=2024-11-15&sel=actor:japan')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('sel')).toBe('actor:japan')
    await page.keyboard.press('Escape')
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    for (let i = 0; i < 4; i++) await page.keyboard.press('Escape')
    expect(new URL(page.url()).searchParams.get('t')).toBe('2024-11-15')
    await close()
  })
})
