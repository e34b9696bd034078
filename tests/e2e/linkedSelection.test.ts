import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit } from './support/browser'
import { isSelected, marks, press, type Region, region } from './support/marks'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const PICTURES = ['map', 'graph', 'timeline'] as const

/** What is pressed where, and in which other views the same thing must then be marked. */
const CASES: readonly (readonly [string, string, Region, readonly Region[]])[] = [
  ['a leader', 'actor:yoon-suk-yeol', 'map', ['graph']],
  ['a leader', 'actor:yoon-suk-yeol', 'graph', ['map']],
  ['a country', 'actor:japan', 'map', ['graph']],
  ['a country', 'actor:japan', 'graph', ['map']],
  ['a meeting', 'event:lima-trilateral', 'map', ['graph', 'timeline']],
  ['a meeting', 'event:lima-trilateral', 'graph', ['map', 'timeline']],
  ['a meeting', 'event:lima-bilateral', 'timeline', ['map', 'graph']],
  ['a tie', 'tie:japan~south-korea', 'map', ['graph']],
  ['a tie', 'tie:japan~south-korea', 'graph', ['map']],
  ['a claim', 'claim:kursk-deployment', 'map', ['graph', 'timeline']],
  ['a claim', 'claim:kursk-deployment', 'graph', ['map', 'timeline']],
  ['a claim', 'claim:kursk-deployment', 'timeline', ['map', 'graph']],
]

describe('linked selection', () => {
  it.each(CASES)('marks %s (%s) pressed in the %s in every other view', async (_, ref, from, others) => {
    const { page, close } = await visit(browser)
    await press(page, from, ref)
    for (const view of [from, ...others])
      expect(await isSelected(page, view, ref), `${ref} in ${view}`).toBe(true)
    const name = await marks(page, from, ref).first().getAttribute('aria-label')
    const heading = await region(page, 'details').locator('h1, h2, h3').first().innerText()
    expect(`${name} ${ref}`.toLowerCase()).toContain(heading.split(/[:,]/)[0]?.toLowerCase().slice(0, 8))
    expect(new URL(page.url()).searchParams.get('sel')).toBe(ref)
    await close()
  })

  it('selects from the details, the source and the legend of the table as from a picture', async () => {
    const { page, close } = await visit(browser, '?sel=actor:japan')
    await press(page, 'details', 'event:lima-trilateral')
    for (const view of PICTURES) expect(await isSelected(page, view, 'event:lima-trilateral')).toBe(true)
    await page.getByRole('button', { name: 'Source', exact: true }).click()
    await press(page, 'source', 'segment:P8')
    expect(await isSelected(page, 'source', 'segment:P8')).toBe(true)
    expect(new URL(page.url()).searchParams.get('sel')).toBe('segment:P8')
    await page.getByRole('tab', { name: 'Table' }).click()
    await page.locator('table [data-ref="event:condemnation"]').first().click()
    await page.getByRole('tab', { name: 'Explore' }).click()
    for (const view of PICTURES) expect(await isSelected(page, view, 'event:condemnation')).toBe(true)
    await close()
  })

  it('clears when the selected thing is pressed again, and on empty sea', async () => {
    const { page, close } = await visit(browser)
    await press(page, 'map', 'actor:united-states')
    await press(page, 'map', 'actor:united-states')
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    await press(page, 'map', 'actor:united-states')
    const box = await region(page, 'map').boundingBox()
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) * 0.62,
      (box?.y ?? 0) + (box?.height ?? 0) * 0.48,
    )
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    await close()
  })

  it('selects a country that is pressed on its land', async () => {
    const { page, close } = await visit(browser)
    const anchor = await marks(page, 'map', 'actor:united-states').first().boundingBox()
    await page.mouse.click((anchor?.x ?? 0) - 60, (anchor?.y ?? 0) + 10)
    expect(new URL(page.url()).searchParams.get('sel')).toBe('actor:united-states')
    await close()
  })

  it('does not select when a press turns into a drag', async () => {
    const { page, close } = await visit(browser)
    const anchor = await marks(page, 'map', 'actor:united-states').first().boundingBox()
    const [x, y] = [(anchor?.x ?? 0) + 10, (anchor?.y ?? 0) + 10]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 20, { steps: 4 })
    await page.mouse.up()
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    await close()
  })
})
